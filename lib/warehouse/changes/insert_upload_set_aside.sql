-- Records how many rows of a file the importer set aside for one reason.
insert into upload_set_aside by name
select
    $upload_id as upload_id,
    $reason as reason,
    $set_aside_rows as set_aside_rows;
