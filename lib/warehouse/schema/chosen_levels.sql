-- One row per platform and account whose report level a person has chosen.
create table chosen_levels (
    platform varchar not null,
    account varchar, -- null where the reports name no account
    level varchar not null
);
