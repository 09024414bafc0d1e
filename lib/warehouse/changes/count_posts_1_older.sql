-- Keeps which rows of raw_posts do not count: older_row.
insert into not_counted by name
select
    'posts' as table_name,
    row_id >> 32 as upload_id,
    row_id,
    'older_row' as reason
from stg_posts_older;
