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
        chosen_levels.level,
        coalesce(chosen_levels.platform, '') as platform,
        coalesce(chosen_levels.account, '') as account
    from chosen_levels
),

preferred as (
    select
        levels.platform,
        levels.account,
        levels.level,
        levels.is_complete,
        choices.level is not null as is_chosen,
        row_number() over (
            partition by levels.platform, levels.account
            order by
                choices.level is not null desc,
                levels.is_complete desc,
                levels.first_upload_id asc,
                levels.level asc
        ) as preference
    from levels
    left join choices
        on levels.platform = choices.platform
        and levels.level = choices.level
        and (levels.account = choices.account or choices.account = '')
)

select * from preferred
