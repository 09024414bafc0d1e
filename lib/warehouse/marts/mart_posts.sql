-- Posts with all their reactions in one number, best ones to be found by any column.
-- grain: one row per post
-- key: row_id
with posts as (
    select
        *,
        coalesce(
            interactions,
            case
                when coalesce(likes, comments, shares, saves) is not null
                    then coalesce(likes, 0) + coalesce(comments, 0)
                        + coalesce(shares, 0) + coalesce(saves, 0)
            end
        ) as reactions
    from stg_posts
)

select * from posts
