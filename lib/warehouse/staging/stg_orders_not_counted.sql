-- Orders that do not count, each with one reason: catalog entries not-counted-REASON.
-- grain: one row per order that is set aside
-- key: row_id
with ahead_of_time as (
    select
        uploads.upload_id,
        uploads.loaded_at::date + 1 as last_day -- one day of grace: time zones
    from upload_tables
    inner join uploads on upload_tables.upload_id = uploads.upload_id
    where upload_tables.table_name = 'orders'
        and upload_tables.day_to > uploads.loaded_at::date + 1
),

future as (
    select orders.row_id
    from raw_orders as orders
    inner join ahead_of_time on orders.upload_id = ahead_of_time.upload_id
    where orders.ordered_on > ahead_of_time.last_day
),

reasons as (
    select
        row_id,
        'older_row' as reason,
        1 as precedence
    from stg_orders_older
    union all
    select
        row_id,
        'other_source' as reason,
        2 as precedence
    from stg_orders_other_source
    union all
    select
        row_id,
        'future_date' as reason,
        3 as precedence
    from future
),

first_reasons as (
    select
        row_id,
        row_id >> 32 as upload_id,
        arg_min(reason, precedence) as reason
    from reasons
    group by row_id
)

select * from first_reasons
