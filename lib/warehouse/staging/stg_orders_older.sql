-- Orders that a later loaded upload holds again: the later one counts.
-- With an order number: same kind of source, same shop, same number, at most 45 days apart (a
-- corrected date is the same order, a number that starts again every year is not).
-- Without a number: the first, second, ... sale of the same day, customer and amount in one file
-- is the first, second, ... of them in the other.
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

candidates as (
    select
        row_id,
        upload_id,
        source,
        shop,
        order_id,
        ordered_on,
        customer_key,
        currency,
        gross
    from raw_orders
    where upload_id in (select paired.upload_id from paired)
),

numbered as (
    select
        *,
        row_number() over (
            partition by upload_id, source, shop, ordered_on, customer_key, currency, gross
            order by row_id
        ) as occurrence
    from candidates
    where order_id is null
),

same_number as (
    select older.row_id as row_id
    from candidates as older
    inner join candidates as newer
        on older.order_id = newer.order_id
        and older.source is not distinct from newer.source
        and older.shop is not distinct from newer.shop
    inner join pairs
        on older.upload_id = pairs.older_id
        and newer.upload_id = pairs.newer_id
    where coalesce(abs(newer.ordered_on - older.ordered_on), 0) <= 45
),

same_sale as (
    select older.row_id as row_id
    from numbered as older
    inner join numbered as newer
        on older.occurrence = newer.occurrence
        and older.source is not distinct from newer.source
        and older.shop is not distinct from newer.shop
        and older.ordered_on is not distinct from newer.ordered_on
        and older.customer_key is not distinct from newer.customer_key
        and older.currency is not distinct from newer.currency
        and older.gross is not distinct from newer.gross
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
