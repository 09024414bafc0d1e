-- What a purchase leaves, net of VAT and after refunds: all purchases of one customer on one day
-- are one; orders that name no customer are one each. Net is the file's own net amount (less the
-- refunded share); where a file has none, the kept amount divided by 1 + $vat_rate.
-- grain: one row per currency
-- key: currency
with values_of_orders as (
    select
        currency,
        case when customer_key is null then hash(row_id) else hash(customer_key) end as buyer,
        ordered_on,
        case
            when net is null then (gross - refunded)::double / (1 + $vat_rate)
            when gross is null or gross = 0 then net::double
            else net::double * (1 - refunded::double / gross::double)
        end as net_value
    from stg_orders
    where is_purchase
),

purchases as (
    select
        currency,
        sum(net_value) as net_value
    from values_of_orders
    where net_value is not null
    group by currency, buyer, ordered_on
),

per_currency as (
    select
        currency,
        count(*) as purchases,
        avg(net_value) as mean_net_value,
        coalesce(stddev_samp(net_value), 0) as spread_net_value
    from purchases
    where net_value > 0
    group by currency
)

select * from per_currency order by currency
