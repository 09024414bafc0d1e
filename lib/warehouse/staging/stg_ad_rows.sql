-- Ads rows ready to be compared: missing dates are open ends, a missing level is a campaign, and
-- reports without an account belong to the platform's only named account, where there is one.
-- grain: one row per row of an ads report
-- key: row_id
with only_accounts as (
    select
        platform,
        min(account) as account
    from raw_ad_results
    where account is not null
    group by platform
    having count(distinct account) = 1
),

ready as (
    select
        ads.row_id,
        ads.upload_id,
        coalesce(ads.platform, '') as platform,
        coalesce(ads.account, only_accounts.account, '') as account,
        coalesce(ads.level, 'campaign') as level,
        coalesce(ads.campaign, '') as campaign,
        coalesce(ads.ad_group, '') as ad_group,
        coalesce(ads.ad, '') as ad,
        coalesce(ads.date_from, date '-infinity') as day_from,
        coalesce(ads.date_to, ads.date_from, date 'infinity') as day_to
    from raw_ad_results as ads
    left join only_accounts on ads.platform = only_accounts.platform
)

select * from ready
