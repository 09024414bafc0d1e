-- Metrics of a channel as they were read, one upload after the other.
-- Which of them count is decided by staging/stg_channel_days.sql.
create table raw_channel_days (
    upload_id bigint not null,
    row_id bigint not null, -- unique in this table, in the order of the file
    platform varchar,
    account varchar,
    day date,
    metric varchar,
    segment varchar,
    value double,
    is_additive boolean
);
