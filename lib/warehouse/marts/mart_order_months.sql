-- Orders per month and currency. purchases counts all orders of one customer on one day once and
-- orders that name nobody one each; named_purchases are those with a customer.
-- grain: one row per month and currency
-- key: month, currency
with buys as (
    select
        currency,
        ordered_on,
        case when customer_key is null then hash(row_id) else hash(customer_key) end as buyer,
        sum(gross) as gross,
        sum(net) as net,
        sum(refunded) as refunded,
        count(*) as orders,
        count(*) filter (where is_purchase) as kept_orders,
        any_value(customer_key is not null) as is_named
    from stg_orders
    where ordered_on is not null
    group by currency, ordered_on, buyer
),

order_months as (
    select
        date_trunc('month', ordered_on)::date as month,
        currency,
        sum(gross)::decimal(38, 6) as gross,
        sum(net)::decimal(38, 6) as net,
        sum(refunded)::decimal(38, 6) as refunded,
        sum(orders)::bigint as orders,
        count(*) filter (where kept_orders > 0) as purchases,
        count(*) filter (where kept_orders > 0 and is_named) as named_purchases,
        min(ordered_on) as first_day,
        max(ordered_on) as last_day
    from buys
    group by date_trunc('month', ordered_on), currency
)

select * from order_months
