-- One row per upload and canonical table: small facts that spare a scan of the large tables.
create table upload_tables (
    upload_id bigint not null,
    table_name varchar not null,
    records bigint not null,
    source varchar, -- of orders only
    day_from date, -- null where no row has a day: such rows overlap every period
    day_to date
);
