-- Rows of ads reports as they were read, one upload after the other.
-- Which of them count is decided by staging/stg_ad_results.sql.
create table raw_ad_results (
    upload_id bigint not null,
    row_id bigint not null, -- unique in this table, in the order of the file
    platform varchar,
    account varchar,
    level varchar,
    campaign varchar,
    ad_group varchar,
    ad varchar,
    segment varchar,
    date_from date,
    date_to date,
    currency varchar,
    spend decimal(18, 6),
    impressions bigint,
    clicks bigint,
    link_clicks bigint,
    interactions bigint,
    views bigint,
    likes bigint,
    comments bigint,
    shares bigint,
    saves bigint,
    results double,
    result_kind varchar,
    conversions double,
    conversion_value decimal(18, 6),
    reach bigint
);
