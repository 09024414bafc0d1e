-- The upload that holds a file already, if there is one.
-- grain: one row per upload of this file
-- key: upload_id
with same_file as (
    select upload_id
    from uploads
    where sha256 = $sha256
        and member = $member
)

select * from same_file
