"""Everything a person reads: messages, numbers, money and dates in German and English."""
