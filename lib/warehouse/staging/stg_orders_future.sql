-- Orders dated later than the day after their file was loaded: a mistake in the date.
-- grain: one row per order that is set aside
-- key: row_id
with ahead_of_time as (
    select
        uploads.upload_id,
        uploads.loaded_at::date + 1 as last_day -- one day of grace: time zones
    from upload_tables
    inner join uploads on upload_tables.upload_id = uploads.upload_id
    where upload_tables.table_name = 'orders'
        and coalesce(upload_tables.day_to, date 'infinity') > uploads.loaded_at::date + 1
),

future as (
    select orders.row_id as row_id
    from raw_orders as orders
    inner join ahead_of_time on orders.upload_id = ahead_of_time.upload_id
    anti join not_counted
        on orders.row_id = not_counted.row_id
        and not_counted.table_name = 'orders'
    where orders.ordered_on > ahead_of_time.last_day
)

select * from future
