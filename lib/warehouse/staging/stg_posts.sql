-- Posts that count.
-- grain: one row per post that counts
-- key: row_id
with counted as (
    select raw_posts.*
    from raw_posts
    anti join not_counted
        on raw_posts.row_id = not_counted.row_id
        and not_counted.table_name = 'posts'
)

select * from counted
