-- Lists kept by hand that look like a copy of another upload: more than half of their pairs of
-- day and amount occur there too. Both count, because two sales of a day can cost the same; a
-- person has to say. Only uploads with overlapping days are compared.
-- grain: one row per list and other upload
-- key: list_id, other_id
with order_uploads as (
    select distinct
        upload_id,
        coalesce(source, 'list') as source
    from upload_tables
    where table_name = 'orders'
),

pairs as (
    select
        case when older.source = 'list' then older.upload_id else newer.upload_id end as list_id,
        case when older.source = 'list' then newer.upload_id else older.upload_id end as other_id
    from stg_upload_overlaps as paired_uploads
    inner join order_uploads as older on paired_uploads.older_id = older.upload_id
    inner join order_uploads as newer on paired_uploads.newer_id = newer.upload_id
    where paired_uploads.table_name = 'orders'
        and (older.source = 'list') != (newer.source = 'list')
),

amounts as (
    select distinct
        upload_id,
        hash(ordered_on, gross) as same
    from stg_orders
    where upload_id in (select pairs.list_id from pairs)
        or upload_id in (select pairs.other_id from pairs)
),

sizes as (
    select
        upload_id,
        count(*) as amounts
    from amounts
    group by upload_id
),

shared as (
    select
        pairs.list_id,
        pairs.other_id,
        count(*) as shared_amounts
    from pairs
    inner join amounts as listed on pairs.list_id = listed.upload_id
    inner join amounts as other
        on pairs.other_id = other.upload_id
        and listed.same = other.same
    group by pairs.list_id, pairs.other_id
),

alike as (
    select
        shared.list_id,
        shared.other_id,
        shared.shared_amounts,
        sizes.amounts as list_amounts
    from shared
    inner join sizes on shared.list_id = sizes.upload_id
    where shared.shared_amounts * 2 > sizes.amounts
)

select * from alike order by list_id, other_id
