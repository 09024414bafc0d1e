-- Empties raw_ad_results.
delete from raw_ad_results;
