-- Removes what one upload brought into raw_channel_days.
delete from raw_channel_days
where upload_id = $upload_id;
