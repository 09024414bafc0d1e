-- Removes what one upload brought into upload_set_aside.
delete from upload_set_aside
where upload_id = $upload_id;
