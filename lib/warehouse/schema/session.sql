-- Settings that cannot be given when connecting, then the lock: nothing can be changed after this.
set timezone = 'UTC';
set python_enable_replacements = false;
set lock_configuration = true;
