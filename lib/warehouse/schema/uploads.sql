-- One row per loaded file, or per useful member of an archive; identifiers are never used again.
create sequence upload_ids;

create table uploads (
    upload_id bigint not null,
    sha256 varchar not null,
    member varchar not null, -- path inside the archive, empty for a plain file
    name varchar not null,
    export_key varchar not null,
    platform varchar,
    source varchar, -- of orders: shop, list, provider, bank
    level varchar, -- of ads: campaign, ad_group, ad, keyword, search_term, breakdown
    currency varchar,
    rows_read bigint not null,
    rows_used bigint not null,
    rows_set_aside bigint not null,
    period_from date,
    period_to date,
    loaded_at timestamp not null, -- UTC
    unique (sha256, member),
    check (rows_read = rows_used + rows_set_aside)
);
