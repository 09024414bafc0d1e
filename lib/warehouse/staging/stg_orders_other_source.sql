-- Orders that a source nearer to the sale has already told: the shop beats the payment provider
-- beats the bank for a sale of the same day, amount and currency. The first, second, ... such
-- sale of one source stands for the first, second, ... of the other. A list kept by hand is a
-- source of its own; only a row with the same order number (and the same day or amount) as one
-- of the shop gives way.
-- grain: one row per order that is set aside
-- key: row_id
with sources as (
    select distinct
        upload_id,
        coalesce(source, 'list') as source
    from upload_tables
    where table_name = 'orders'
),

ranks as (
    select
        source,
        case source when 'shop' then 1 when 'provider' then 2 else 3 end as source_rank
    from sources
    where source in ('shop', 'provider', 'bank')
    group by source
),

ranked_uploads as (
    select
        sources.upload_id,
        ranks.source_rank
    from sources
    inner join ranks on sources.source = ranks.source
    where (select count(*) from ranks) > 1
),

ranked_orders as (
    select
        orders.row_id,
        ranked_uploads.source_rank,
        hash(orders.ordered_on, orders.gross, coalesce(orders.currency, 'EUR')) as same
    from raw_orders as orders
    inner join ranked_uploads on orders.upload_id = ranked_uploads.upload_id
    anti join not_counted
        on orders.row_id = not_counted.row_id
        and not_counted.table_name = 'orders'
    where orders.ordered_on is not null
        and orders.gross is not null
),

sales as (
    select
        *,
        row_number() over (partition by source_rank, same order by row_id) as occurrence
    from ranked_orders
),

sales_per_source as (
    select
        source_rank,
        same,
        count(*) as sales
    from ranked_orders
    group by source_rank, same
),

told_by_nearer as (
    select sales.row_id as row_id
    from sales
    inner join sales_per_source as nearer
        on sales.same = nearer.same
        and nearer.source_rank < sales.source_rank
        and sales.occurrence <= nearer.sales
),

list_uploads as (
    select upload_id
    from sources
    where source = 'list'
        and exists (select 1 from sources as shops where shops.source = 'shop')
),

shop_uploads as (
    select upload_id
    from sources
    where source = 'shop'
        and exists (select 1 from list_uploads)
),

listed as materialized (
    select
        row_id,
        order_id,
        ordered_on,
        coalesce(currency, 'EUR') as currency,
        gross
    from raw_orders
    where upload_id in (select list_uploads.upload_id from list_uploads)
        and order_id is not null
),

sold as materialized (
    select
        order_id,
        ordered_on,
        coalesce(currency, 'EUR') as currency,
        gross
    from raw_orders
    where upload_id in (select shop_uploads.upload_id from shop_uploads)
),

told_by_shop as (
    select listed.row_id as row_id
    from listed
    inner join sold
        on listed.order_id = sold.order_id
        and listed.currency = sold.currency
    where listed.ordered_on = sold.ordered_on or listed.gross = sold.gross
),

told as (
    select row_id from told_by_nearer
    union
    select row_id from told_by_shop
),

other_source as (
    select told.row_id
    from told
    anti join not_counted
        on told.row_id = not_counted.row_id
        and not_counted.table_name = 'orders'
)

select * from other_source
