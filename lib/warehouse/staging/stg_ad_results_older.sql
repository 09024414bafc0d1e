-- Ads rows that a later loaded report tells again: same platform, account, level, campaign, ad
-- group and ad, overlapping days. The segment is left out on purpose: a report by age and one by
-- placement split the same money.
-- grain: one row per ads row that is set aside
-- key: row_id
with pairs as (
    select
        older_id,
        newer_id
    from stg_upload_overlaps
    where table_name = 'ad_results'
),

spans as (
    select
        upload_id,
        platform,
        account,
        level,
        campaign,
        ad_group,
        ad,
        min(day_from) as day_from,
        max(day_to) as day_to
    from stg_ad_rows
    where upload_id in (select pairs.newer_id from pairs)
    group by upload_id, platform, account, level, campaign, ad_group, ad
),

older_rows as (
    select distinct older.row_id as row_id
    from stg_ad_rows as older
    inner join pairs on older.upload_id = pairs.older_id
    inner join spans as newer
        on pairs.newer_id = newer.upload_id
        and older.platform = newer.platform
        and older.account = newer.account
        and older.level = newer.level
        and older.campaign = newer.campaign
        and older.ad_group = newer.ad_group
        and older.ad = newer.ad
        and older.day_from <= newer.day_to
        and newer.day_from <= older.day_to
)

select * from older_rows
