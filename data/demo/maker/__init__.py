"""Invented firms, simulated month by month, and the exports such firms would download."""
