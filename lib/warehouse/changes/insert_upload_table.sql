-- Records what one upload brought into one canonical table.
insert into upload_tables by name
select
    $upload_id as upload_id,
    $table_name as table_name,
    $records as records,
    $source as source,
    $day_from::date as day_from,
    $day_to::date as day_to;
