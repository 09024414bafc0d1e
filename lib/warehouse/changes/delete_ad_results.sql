-- Removes what one upload brought into raw_ad_results.
delete from raw_ad_results
where upload_id = $upload_id;
