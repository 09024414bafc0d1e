"""Everything behind the pages: one folder a step, each testable without the next."""
