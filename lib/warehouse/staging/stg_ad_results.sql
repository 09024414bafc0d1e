-- Ads rows that count. A file that names no currency comes from a firm that calculates in euro.
-- grain: one row per ads row that counts
-- key: row_id
with counted as (
    select raw_ad_results.* replace (
        coalesce(raw_ad_results.currency, 'EUR') as currency,
        coalesce(raw_ad_results.date_to, raw_ad_results.date_from) as date_to
    )
    from raw_ad_results
    anti join not_counted
        on raw_ad_results.row_id = not_counted.row_id
        and not_counted.table_name = 'ad_results'
)

select * from counted
