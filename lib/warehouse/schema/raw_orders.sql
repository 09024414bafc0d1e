-- Orders as they were read, one upload after the other.
-- Which of them count is decided by staging/stg_orders.sql.
create table raw_orders (
    upload_id bigint not null,
    row_id bigint not null, -- unique in this table, in the order of the file
    shop varchar,
    source varchar,
    order_id varchar,
    customer_key varchar,
    ordered_at timestamp,
    ordered_on date,
    currency varchar,
    gross decimal(18, 6),
    net decimal(18, 6),
    tax decimal(18, 6),
    discount decimal(18, 6),
    shipping decimal(18, 6),
    refunded decimal(18, 6),
    status varchar
);
