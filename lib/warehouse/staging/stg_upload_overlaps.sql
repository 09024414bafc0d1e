-- Pairs of uploads that may hold the same rows: same canonical table, overlapping days.
-- Everything that looks for double rows starts from this small table, so that a single upload,
-- or uploads one after the other, cost no comparison of rows.
-- grain: one row per canonical table, earlier loaded and later loaded upload
-- key: table_name, older_id, newer_id
with spans as (
    select
        upload_id,
        table_name,
        coalesce(day_from, date '-infinity') as day_from,
        coalesce(day_to, date 'infinity') as day_to
    from upload_tables
),

pairs as (
    select
        older.table_name as table_name,
        older.upload_id as older_id,
        newer.upload_id as newer_id
    from spans as older
    inner join spans as newer
        on older.table_name = newer.table_name
        and older.upload_id < newer.upload_id
        and older.day_from <= newer.day_to
        and newer.day_from <= older.day_to
)

select * from pairs
