-- Newsletters that count.
-- grain: one row per newsletter that counts
-- key: row_id
with counted as (
    select raw_newsletters.*
    from raw_newsletters
    anti join not_counted
        on raw_newsletters.row_id = not_counted.row_id
        and not_counted.table_name = 'newsletters'
)

select * from counted
