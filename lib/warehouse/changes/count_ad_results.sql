-- Keeps which rows of raw_ad_results do not count.
insert into not_counted by name
select
    'ad_results' as table_name,
    upload_id,
    row_id,
    reason
from stg_ad_results_not_counted;
