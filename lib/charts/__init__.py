"""Data becomes charts; theme.py owns colours, locale and alt text."""
