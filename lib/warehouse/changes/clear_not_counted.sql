-- Empties not_counted.
delete from not_counted;
