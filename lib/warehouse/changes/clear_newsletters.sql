-- Empties raw_newsletters.
delete from raw_newsletters;
