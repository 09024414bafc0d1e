-- Channel metrics that count.
-- grain: one row per channel, metric, segment and day that counts
-- key: row_id
with counted as (
    select raw_channel_days.*
    from raw_channel_days
    anti join not_counted
        on raw_channel_days.row_id = not_counted.row_id
        and not_counted.table_name = 'channel_days'
)

select * from counted
