-- Empties upload_set_aside.
delete from upload_set_aside;
