-- Keeps which rows of raw_ad_results do not count: older_row.
insert into not_counted by name
select
    'ad_results' as table_name,
    row_id >> 32 as upload_id,
    row_id,
    'older_row' as reason
from stg_ad_results_older;
