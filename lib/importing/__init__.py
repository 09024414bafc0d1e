"""Uploaded bytes become canonical tables, a ledger of their rows, and problems."""
