-- Why rows of uploads are not used: by the importer (catalog set-aside-REASON) or because the
-- same data is counted elsewhere (catalog not-counted-REASON).
-- grain: one row per upload, step and reason
-- key: upload_id, step, reason
with reasons as (
    select
        upload_id,
        'import' as step,
        reason,
        set_aside_rows
    from upload_set_aside
    union all
    select
        upload_id,
        'warehouse' as step,
        reason,
        count(*) as set_aside_rows
    from not_counted
    group by upload_id, reason
)

select * from reasons order by upload_id, step, reason
