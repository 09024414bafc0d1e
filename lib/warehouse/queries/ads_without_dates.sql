-- Ads money that belongs to no month because its report has no dates.
-- grain: one row per platform and currency
-- key: platform, currency
with undated as (
    select
        coalesce(platform, '') as platform,
        currency,
        sum(spend)::decimal(38, 6) as spend,
        count(*) as ad_rows
    from stg_ad_results
    where date_from is null
    group by platform, currency
)

select * from undated order by platform, currency
