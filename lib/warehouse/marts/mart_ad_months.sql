-- Ads per platform, month and currency. A row that spans several months is spread by days:
-- each month gets the rounded share up to its end minus the rounded share up to its start, so
-- that the parts are whole cents and add up to the row. Rows without dates belong to no month
-- (queries/ads_without_dates.sql). Reach is not here: people are not summed.
-- grain: one row per platform, month and currency
-- key: platform, month, currency
with dated as (
    select
        coalesce(platform, '') as platform,
        currency,
        date_from,
        greatest(date_from, date_to) as date_to,
        spend,
        impressions,
        clicks,
        conversions,
        greatest(date_from, date_to) - date_from + 1 as days
    from stg_ad_results
    where date_from is not null
),

within_one_month as (
    select
        platform,
        date_trunc('month', date_from)::date as month,
        currency,
        date_from as day_from,
        date_to as day_to,
        spend,
        impressions,
        clicks,
        conversions
    from dated
    where date_trunc('month', date_from) = date_trunc('month', date_to)
),

month_parts as (
    select
        dated.*,
        months.month::date as month,
        greatest(dated.date_from, months.month::date) as day_from,
        least(dated.date_to, last_day(months.month::date)) as day_to
    from dated,
        unnest(
            generate_series(
                date_trunc('month', dated.date_from),
                date_trunc('month', dated.date_to),
                interval 1 month
            )
        ) as months (month)
    where date_trunc('month', dated.date_from) < date_trunc('month', dated.date_to)
),

shares as (
    select
        *,
        (day_from - date_from)::double / days as share_before,
        (day_to - date_from + 1)::double / days as share_after,
        day_to = date_to as is_last
    from month_parts
),

over_several_months as (
    select
        platform,
        month,
        currency,
        day_from,
        day_to,
        case when is_last then spend else round(spend::double * share_after, 2)::decimal(18, 6) end
        - round(spend::double * share_before, 2)::decimal(38, 6) as spend,
        (
            case when is_last then impressions else round(impressions * share_after) end
            - round(impressions * share_before)
        )::bigint as impressions,
        (
            case when is_last then clicks else round(clicks * share_after) end
            - round(clicks * share_before)
        )::bigint as clicks,
        conversions * (share_after - share_before) as conversions
    from shares
),

parts as (
    select * from within_one_month
    union all
    select * from over_several_months
),

totals as (
    select
        platform,
        month,
        currency,
        sum(spend)::decimal(38, 6) as spend,
        sum(impressions)::bigint as impressions,
        sum(clicks)::bigint as clicks,
        sum(conversions) as conversions,
        min(day_from) as first_day,
        max(day_to) as last_day
    from parts
    group by platform, month, currency
),

spans as (
    select distinct
        platform,
        month,
        currency,
        day_from,
        day_to
    from parts
),

covered as (
    select
        spans.platform,
        spans.month,
        spans.currency,
        count(distinct days.day) as days_covered
    from spans,
        unnest(generate_series(spans.day_from, spans.day_to, interval 1 day)) as days (day)
    group by spans.platform, spans.month, spans.currency
),

ad_months as (
    select
        totals.*,
        covered.days_covered
    from totals
    inner join covered
        on totals.platform = covered.platform
        and totals.month = covered.month
        and totals.currency = covered.currency
)

select * from ad_months
