-- Empties upload_tables.
delete from upload_tables;
