-- Channel metrics per month. Only metrics that add up: people, stocks and rates are left out by
-- their flag and, should an export ever flag one wrongly, by their name as well.
-- grain: one row per platform, account, month and metric
-- key: platform, account, month, metric
with additive as (
    select
        coalesce(platform, '') as platform,
        coalesce(account, '') as account,
        date_trunc('month', day)::date as month,
        day,
        metric,
        segment,
        value
    from stg_channel_days
    where is_additive
        and day is not null
        and value is not null
        and not regexp_matches(metric, '(reach|unique|viewers|visitors|users|rate|average)')
        and metric not in ('followers', 'subscribers', 'fans')
),

with_whole as (
    select
        *,
        -- a total of the whole channel stands beside its segments: never add both
        bool_or(segment is null) over (partition by platform, account, day, metric) as has_whole
    from additive
),

channel_months as (
    select
        platform,
        account,
        month,
        metric,
        sum(value) as value,
        count(distinct day) as days_covered
    from with_whole
    where segment is null or not has_whole
    group by platform, account, month, metric
)

select * from channel_months
