-- Empties raw_channel_days.
delete from raw_channel_days;
