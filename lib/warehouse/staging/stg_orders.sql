-- Orders that count, with the amount that was kept.
-- A file that names no currency comes from a firm that calculates in euro. An order whose whole
-- amount was given back is no purchase.
-- grain: one row per order that counts
-- key: row_id
with counted as (
    select raw_orders.*
    from raw_orders
    anti join not_counted
        on raw_orders.row_id = not_counted.row_id
        and not_counted.table_name = 'orders'
),

amounts as (
    select
        row_id,
        upload_id,
        shop,
        coalesce(source, 'list') as source,
        order_id,
        customer_key,
        ordered_at,
        ordered_on,
        coalesce(currency, 'EUR') as currency,
        gross,
        coalesce(net, gross - tax) as net,
        coalesce(refunded, 0)::decimal(18, 6) as refunded,
        status,
        status is distinct from 'refunded'
        and coalesce(gross > coalesce(refunded, 0), true) as is_purchase
    from counted
)

select * from amounts
