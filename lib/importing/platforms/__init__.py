"""One file per export, one typed constant each; found by scanning this folder."""
