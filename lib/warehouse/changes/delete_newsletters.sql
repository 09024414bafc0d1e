-- Removes what one upload brought into raw_newsletters.
delete from raw_newsletters
where upload_id = $upload_id;
