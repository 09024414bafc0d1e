-- Posts as they were read, one upload after the other.
-- Which of them count is decided by staging/stg_posts.sql.
create table raw_posts (
    upload_id bigint not null,
    row_id bigint not null, -- unique in this table, in the order of the file
    platform varchar,
    account varchar,
    post_id varchar,
    published_at timestamp,
    kind varchar,
    views bigint,
    impressions bigint,
    reach bigint,
    interactions bigint,
    likes bigint,
    comments bigint,
    shares bigint,
    saves bigint,
    clicks bigint,
    link_clicks bigint,
    follows bigint
);
