-- Empties chosen_levels.
delete from chosen_levels;
