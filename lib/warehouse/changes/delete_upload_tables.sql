-- Removes what one upload brought into upload_tables.
delete from upload_tables
where upload_id = $upload_id;
