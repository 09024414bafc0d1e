"""The economic model: pure functions on arrays, no input or output of their own."""
