-- Keeps which rows of raw_newsletters do not count.
insert into not_counted by name
select
    'newsletters' as table_name,
    upload_id,
    row_id,
    reason
from stg_newsletters_not_counted;
