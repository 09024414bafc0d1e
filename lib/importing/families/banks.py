"""What a line of a bank statement is, by its words; made for statements in German and English."""

from typing import Final

from lib.importing.sales_terms import Sales

SALES: Final = Sales(is_ledger=True, needs_customer=True, debits="expense")

PATTERNS: Final = (
    ("refund", r"r(?:ü|ue)ckzahlung|r(?:ü|ue)ckerstatt|erstattung|refund|gutschrift retour"),
    ("payout", (r"\b(?:sumup|paypal|stripe|zettle|izettle|klarna|adyen|mollie|payone|worldline|"
     r"hobex|card complete|six payment|nexi|square|shopify|etsy|amazon payments|ebay|concardis|"
     r"ready2order|orderbird|treatwell|booking\.com|airbnb|wix\.com|twint)\b|kartenabrechnung|"
     r"kartenumsatz|h(?:ä|ae)ndlerabrechnung|terminal(?:abrechnung|umsatz)")),
    ("salary", (r"\b(?:gehalt|gehälter|lohn|löhne|bezüge|pension|rente|salary|wages?|payroll)\b|"
     r"lohn/gehalt|arbeitslosengeld|ams-leistung|familienbeihilfe|kinderbeihilfe")),
    ("interest", (r"habenzins|zinsgutschrift|zinsen|abschlussbuchung|rechnungsabschluss|"
     r"kontoabschluss|\binterest\b|dividende")),
    ("own-transfer", (r"eigen(?:übertrag|uebertrag|erlag)|umbuchung|privateinlage|"
     r"gesellschafterdarlehen|sparkonto|bareinzahlung|bareinlage|own transfer|"
     r"kreditauszahlung|darlehen")),
    ("tax", (r"finanzamt|steuer(?:guthaben|erstattung)|umsatzsteuergutschrift|svs\b|"
     r"gesundheitskasse|österreichische gesundheits|tax refund")),
    ("grant", r"förderung|foerderung|zuschuss|\bcofag\b|\baws\b|subvention"),
)  # fmt: skip
"""Pairs of a meaning and the words that show it; the order is that of their weight."""

PENDING: Final = (("pending", r"vorgemerkt|ausstehend|pending|vormerk"),)
