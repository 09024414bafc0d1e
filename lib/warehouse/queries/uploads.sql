-- Every loaded file and what became of its rows. Two sums always close:
-- rows_read = rows_used + rows_set_aside (rows of the file, told by the importer) and
-- records = records_counted + older_row + other_level + other_source + future_date (rows of the
-- canonical tables; several lines of a file can be one order, one line several metrics).
-- grain: one row per upload
-- key: upload_id
with records_loaded as (
    select
        upload_id,
        sum(records)::bigint as records
    from upload_tables
    group by upload_id
),

set_aside as (
    select
        upload_id,
        count(*) filter (where reason = 'older_row') as older_row,
        count(*) filter (where reason = 'other_level') as other_level,
        count(*) filter (where reason = 'other_source') as other_source,
        count(*) filter (where reason = 'future_date') as future_date,
        count(*) as records_not_counted
    from not_counted
    group by upload_id
),

ledger as (
    select
        uploads.*,
        coalesce(records_loaded.records, 0) as records,
        coalesce(records_loaded.records, 0)
        - coalesce(set_aside.records_not_counted, 0) as records_counted,
        coalesce(set_aside.older_row, 0) as older_row,
        coalesce(set_aside.other_level, 0) as other_level,
        coalesce(set_aside.other_source, 0) as other_source,
        coalesce(set_aside.future_date, 0) as future_date
    from uploads
    left join records_loaded on uploads.upload_id = records_loaded.upload_id
    left join set_aside on uploads.upload_id = set_aside.upload_id
)

select * from ledger order by upload_id
