-- Keeps which rows of raw_posts do not count.
insert into not_counted by name
select
    'posts' as table_name,
    upload_id,
    row_id,
    reason
from stg_posts_not_counted;
