-- Keeps which rows of raw_orders do not count: other_source.
insert into not_counted by name
select
    'orders' as table_name,
    row_id >> 32 as upload_id,
    row_id,
    'other_source' as reason
from stg_orders_other_source;
