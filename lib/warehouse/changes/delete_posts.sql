-- Removes what one upload brought into raw_posts.
delete from raw_posts
where upload_id = $upload_id;
