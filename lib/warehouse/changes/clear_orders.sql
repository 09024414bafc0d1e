-- Empties raw_orders.
delete from raw_orders;
