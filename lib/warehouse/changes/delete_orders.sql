-- Removes what one upload brought into raw_orders.
delete from raw_orders
where upload_id = $upload_id;
