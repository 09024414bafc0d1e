-- Ads rows whose money a report of a preferred level tells for overlapping days.
-- A report covers all days from its first to its last, also those on which nothing was spent.
-- grain: one row per ads row that is set aside
-- key: row_id
with remaining as (
    select
        ads.*,
        stg_ad_levels.preference
    from stg_ad_rows as ads
    inner join stg_ad_levels
        on ads.platform = stg_ad_levels.platform
        and ads.account = stg_ad_levels.account
        and ads.level = stg_ad_levels.level
    anti join not_counted
        on ads.row_id = not_counted.row_id
        and not_counted.table_name = 'ad_results'
),

spans as (
    select
        upload_id,
        platform,
        account,
        preference,
        min(day_from) as day_from,
        max(day_to) as day_to
    from remaining
    group by upload_id, platform, account, preference
),

other_level as (
    select distinct remaining.row_id as row_id
    from remaining
    inner join spans as preferred
        on remaining.platform = preferred.platform
        and remaining.account = preferred.account
        and preferred.preference < remaining.preference
        and remaining.day_from <= preferred.day_to
        and preferred.day_from <= remaining.day_to
)

select * from other_level
