-- Customers with their first and last purchase, how many purchases they made (days, whatever the
-- currency) and the median of the days between one purchase and the next; null after only one.
-- grain: one row per customer
-- key: customer_key
with days as (
    select distinct
        customer_key,
        day
    from mart_customer_days
),

gaps as (
    select
        customer_key,
        day,
        day - lag(day) over (partition by customer_key order by day) as gap_days
    from days
),

customers as (
    select
        customer_key,
        min(day) as first_on,
        max(day) as last_on,
        count(*) as purchases,
        median(gap_days) as median_gap_days
    from gaps
    group by customer_key
)

select * from customers
