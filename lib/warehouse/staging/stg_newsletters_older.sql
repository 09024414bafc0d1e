-- Newsletters that a later loaded upload holds again: same platform, campaign and time.
-- grain: one row per newsletter that is set aside
-- key: row_id
with pairs as (
    select
        older_id,
        newer_id
    from stg_upload_overlaps
    where table_name = 'newsletters'
),

older_rows as (
    select distinct older.row_id as row_id
    from raw_newsletters as older
    inner join raw_newsletters as newer
        on older.campaign is not distinct from newer.campaign
        and older.sent_at is not distinct from newer.sent_at
        and older.platform is not distinct from newer.platform
    inner join pairs
        on older.upload_id = pairs.older_id
        and newer.upload_id = pairs.newer_id
)

select * from older_rows
