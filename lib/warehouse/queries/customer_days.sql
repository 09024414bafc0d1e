-- Purchases as numbers, sorted: who (a hash of the customer's key) and which day since 1970.
-- grain: one row per customer and day
-- key: customer, day_number
with counted as (
    select distinct
        hash(customer_key) as customer,
        ordered_on - date '1970-01-01' as day_number
    from stg_orders
    where is_purchase
        and customer_key is not null
        and ordered_on is not null
)

select * from counted order by customer, day_number
