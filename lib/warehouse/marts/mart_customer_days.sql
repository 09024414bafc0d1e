-- Purchases: all orders of one customer on one day are one purchase.
-- Orders that were given back completely and orders that name nobody are not here. net is null
-- where an order of the day has none.
-- grain: one row per customer, day and currency
-- key: customer_key, day, currency
with customer_days as (
    select
        customer_key,
        ordered_on as day,
        currency,
        sum(gross)::decimal(38, 6) as gross,
        case when count(net) = count(*) then sum(net)::decimal(38, 6) end as net,
        sum(refunded)::decimal(38, 6) as refunded,
        count(*) as orders
    from stg_orders
    where is_purchase
        and customer_key is not null
        and ordered_on is not null
    group by customer_key, ordered_on, currency
)

select * from customer_days
