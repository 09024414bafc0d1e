"""DuckDB: open, load and query; every statement stands in a .sql file."""
