-- Empties raw_posts.
delete from raw_posts;
