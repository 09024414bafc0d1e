-- Keeps which rows of raw_channel_days do not count: older_row.
insert into not_counted by name
select
    'channel_days' as table_name,
    row_id >> 32 as upload_id,
    row_id,
    'older_row' as reason
from stg_channel_days_older;
