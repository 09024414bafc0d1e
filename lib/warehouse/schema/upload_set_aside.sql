-- One row per upload and reason: rows of the file that the importer read and did not use.
create table upload_set_aside (
    upload_id bigint not null,
    reason varchar not null,
    set_aside_rows bigint not null
);
