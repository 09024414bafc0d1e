-- Removes what one upload brought into uploads.
delete from uploads
where upload_id = $upload_id;
