-- Keeps which rows of raw_channel_days do not count.
insert into not_counted by name
select
    'channel_days' as table_name,
    upload_id,
    row_id,
    reason
from stg_channel_days_not_counted;
