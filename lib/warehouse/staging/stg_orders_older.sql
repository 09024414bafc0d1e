-- Orders that a later loaded upload holds again: the later one counts.
-- With an order number: same kind of source, same shop, same number, at most 45 days apart (a
-- corrected date is the same order, a number that starts again every year is not).
-- Without a number: the first, second, ... sale of the same day, customer and amount in one file
-- is the first, second, ... of them in the other. Rows are compared by a 64-bit hash: among ten
-- million rows two different ones agree by chance with a probability of about one in 400,000.
-- grain: one row per order that is set aside
-- key: row_id
with pairs as (
    select
        older_id,
        newer_id
    from stg_upload_overlaps
    where table_name = 'orders'
),

paired as (
    select older_id as upload_id from pairs
    union
    select newer_id as upload_id from pairs
),

with_number as (
    select
        row_id,
        upload_id,
        ordered_on,
        hash(order_id, shop, source) as same
    from raw_orders
    where upload_id in (select paired.upload_id from paired)
        and order_id is not null
),

without_number as (
    select
        row_id,
        upload_id,
        hash(ordered_on, customer_key, currency, gross, shop, source) as same
    from raw_orders
    where upload_id in (select paired.upload_id from paired)
        and order_id is null
),

numbered as (
    select
        *,
        row_number() over (partition by upload_id, same order by row_id) as occurrence
    from without_number
),

same_number as (
    select older.row_id as row_id
    from with_number as older
    inner join with_number as newer
        on older.same = newer.same
        and older.upload_id < newer.upload_id
    inner join pairs
        on older.upload_id = pairs.older_id
        and newer.upload_id = pairs.newer_id
    where coalesce(abs(newer.ordered_on - older.ordered_on), 0) <= 45
),

same_sale as (
    select older.row_id as row_id
    from numbered as older
    inner join numbered as newer
        on older.same = newer.same
        and older.occurrence = newer.occurrence
        and older.upload_id < newer.upload_id
    inner join pairs
        on older.upload_id = pairs.older_id
        and newer.upload_id = pairs.newer_id
),

older_rows as (
    select row_id from same_number
    union
    select row_id from same_sale
)

select * from older_rows
