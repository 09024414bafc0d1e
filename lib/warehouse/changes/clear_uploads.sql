-- Empties uploads.
delete from uploads;
