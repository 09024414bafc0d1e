-- Newsletters as they were read, one upload after the other.
-- Which of them count is decided by staging/stg_newsletters.sql.
create table raw_newsletters (
    upload_id bigint not null,
    row_id bigint not null, -- unique in this table, in the order of the file
    platform varchar,
    campaign varchar,
    sent_at timestamp,
    recipients bigint,
    opens bigint,
    clicks bigint,
    unsubscribes bigint
);
