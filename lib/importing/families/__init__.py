"""Columns and words that several exports of one maker share."""
