-- The report levels of which a person can choose one, where there is more than one.
-- grain: one row per platform, account and level
-- key: platform, account, level
with choices as (
    select
        platform,
        account,
        level,
        is_complete,
        is_chosen,
        preference,
        count(*) over (partition by platform, account) as levels
    from stg_ad_levels
),

open_choices as (
    select *
    from choices
    where levels > 1
)

select * from open_choices order by platform, account, preference
