-- Keeps which rows of raw_orders do not count.
insert into not_counted by name
select
    'orders' as table_name,
    upload_id,
    row_id,
    reason
from stg_orders_not_counted;
