-- Takes back the choice of a report level.
delete from chosen_levels
where platform = $platform
    and coalesce(account, '') = coalesce($account, '');
