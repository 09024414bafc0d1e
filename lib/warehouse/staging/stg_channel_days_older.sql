-- Channel metrics that a later loaded upload holds again: same platform, account, metric, segment
-- and day.
-- grain: one row per channel metric that is set aside
-- key: row_id
with pairs as (
    select
        older_id,
        newer_id
    from stg_upload_overlaps
    where table_name = 'channel_days'
),

candidates as (
    select
        row_id,
        upload_id,
        platform,
        account,
        metric,
        segment,
        day
    from raw_channel_days
    where upload_id in (select pairs.older_id from pairs)
        or upload_id in (select pairs.newer_id from pairs)
),

older_rows as (
    select distinct older.row_id as row_id
    from candidates as older
    inner join candidates as newer
        on older.metric = newer.metric
        and older.day is not distinct from newer.day
        and older.segment is not distinct from newer.segment
        and older.platform is not distinct from newer.platform
        and older.account is not distinct from newer.account
    inner join pairs
        on older.upload_id = pairs.older_id
        and newer.upload_id = pairs.newer_id
)

select * from older_rows
