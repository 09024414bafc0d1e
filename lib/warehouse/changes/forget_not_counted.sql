-- Forgets which rows of one canonical table do not count.
delete from not_counted
where table_name = $table_name;
