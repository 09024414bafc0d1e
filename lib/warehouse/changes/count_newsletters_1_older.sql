-- Keeps which rows of raw_newsletters do not count: older_row.
insert into not_counted by name
select
    'newsletters' as table_name,
    row_id >> 32 as upload_id,
    row_id,
    'older_row' as reason
from stg_newsletters_older;
