-- Ads rows that do not count, each with one reason.
-- grain: one row per ads row that is set aside
-- key: row_id
with reasons as (
    select
        row_id,
        row_id >> 32 as upload_id,
        'older_row' as reason
    from stg_ad_results_older
    union all
    select
        row_id,
        row_id >> 32 as upload_id,
        'other_level' as reason
    from stg_ad_results_other_level
)

select * from reasons
