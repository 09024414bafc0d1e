-- Records the choice of a report level.
insert into chosen_levels by name
select
    $platform as platform,
    $account as account,
    $level as level;
