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

sales as (
    select
        orders.row_id,
        ranked_uploads.source_rank,
        orders.ordered_on,
        coalesce(orders.currency, 'EUR') as currency,
        orders.gross,
        row_number() over (
            partition by
                ranked_uploads.source_rank,
                orders.ordered_on,
                coalesce(orders.currency, 'EUR'),
                orders.gross
            order by orders.row_id
        ) as occurrence
    from raw_orders as orders
    inner join ranked_uploads on orders.upload_id = ranked_uploads.upload_id
    where orders.row_id not in (select stg_orders_older.row_id from stg_orders_older)
        and orders.ordered_on is not null
        and orders.gross is not null
),

sales_per_source as (
    select
        source_rank,
        ordered_on,
        currency,
        gross,
        count(*) as sales
    from sales
    group by source_rank, ordered_on, currency, gross
),

told_by_nearer as (
    select sales.row_id as row_id
    from sales
    inner join sales_per_source as nearer
        on sales.ordered_on = nearer.ordered_on
        and sales.currency = nearer.currency
        and sales.gross = nearer.gross
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

told_by_shop as (
    select listed.row_id
    from raw_orders as listed
    inner join raw_orders as sold on listed.order_id = sold.order_id
    where listed.upload_id in (select list_uploads.upload_id from list_uploads)
        and sold.upload_id in (select shop_uploads.upload_id from shop_uploads)
        and coalesce(listed.currency, 'EUR') = coalesce(sold.currency, 'EUR')
        and (listed.ordered_on = sold.ordered_on or listed.gross = sold.gross)
),

other_source as (
    select row_id from told_by_nearer
    union
    select told_by_shop.row_id
    from told_by_shop
    where told_by_shop.row_id not in (select stg_orders_older.row_id from stg_orders_older)
)

select * from other_source
