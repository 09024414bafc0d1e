"""What a link keeps, and how it is written and read. Never Streamlit."""
