-- Appends the registered table "incoming" under its upload.
insert into raw_newsletters by name
select
    $upload_id::bigint as upload_id,
    incoming.*
from incoming;
