-- Keeps which rows of raw_ad_results do not count: other_level.
insert into not_counted by name
select
    'ad_results' as table_name,
    row_id >> 32 as upload_id,
    row_id,
    'other_level' as reason
from stg_ad_results_other_level;
