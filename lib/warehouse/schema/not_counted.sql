-- One row per canonical row that does not count, with its reason (catalog: not-counted-REASON).
-- It keeps the answer of the views staging/stg_*_not_counted.sql, which decide; it is asked for
-- anew after every change, in the same transaction, so that no page has to wait for it.
create table not_counted (
    table_name varchar not null,
    upload_id bigint not null,
    row_id bigint not null,
    reason varchar not null
);
