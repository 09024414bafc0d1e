-- Posts that a later loaded upload holds again: same platform, account and post; where a file has
-- no post number, same time and kind.
-- grain: one row per post that is set aside
-- key: row_id
with pairs as (
    select
        older_id,
        newer_id
    from stg_upload_overlaps
    where table_name = 'posts'
),

candidates as (
    select
        row_id,
        upload_id,
        platform,
        account,
        coalesce(post_id, concat_ws(' ', 'at', published_at::varchar, kind)) as post
    from raw_posts
    where upload_id in (select pairs.older_id from pairs)
        or upload_id in (select pairs.newer_id from pairs)
),

older_rows as (
    select distinct older.row_id as row_id
    from candidates as older
    inner join candidates as newer
        on older.post = newer.post
        and older.platform is not distinct from newer.platform
        and older.account is not distinct from newer.account
    inner join pairs
        on older.upload_id = pairs.older_id
        and newer.upload_id = pairs.newer_id
)

select * from older_rows
