-- Which report level counts first where several tell of the same money: the chosen one, then the
-- complete ones (keywords and search terms leave out money), then the first loaded.
-- grain: one row per platform, account and level
-- key: platform, account, level
with levels as (
    select
        platform,
        account,
        level,
        min(upload_id) as first_upload_id,
        level not in ('keyword', 'search_term') as is_complete
    from stg_ad_rows
    group by platform, account, level
),

choices as (
    select
        platform,
        level,
        coalesce(account, '') as account -- empty: whatever the account
    from chosen_levels
),

with_choice as (
    select
        levels.*,
        exists (
            select 1
            from choices
            where choices.platform = levels.platform
                and choices.level = levels.level
                and choices.account in ('', levels.account)
        ) as is_chosen
    from levels
),

preferred as (
    select
        platform,
        account,
        level,
        is_complete,
        is_chosen,
        row_number() over (
            partition by platform, account
            order by is_chosen desc, is_complete desc, first_upload_id asc, level asc
        ) as preference
    from with_choice
)

select * from preferred
