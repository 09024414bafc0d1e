-- Records a file under a new identifier and returns it.
insert into uploads by name
select
    nextval('upload_ids') as upload_id,
    $sha256 as sha256,
    $member as member,
    $name as name,
    $export_key as export_key,
    $platform as platform,
    $source as source,
    $level as level,
    $currency as currency,
    $rows_read as rows_read,
    $rows_used as rows_used,
    $rows_set_aside as rows_set_aside,
    $period_from::date as period_from,
    $period_to::date as period_to,
    $loaded_at::timestamp as loaded_at
returning upload_id;
