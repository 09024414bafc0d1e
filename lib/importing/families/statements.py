"""What a line of a payment provider's statement is, by its words."""

from typing import Final

PAYPAL: Final = (
    (
        "transfer",
        (
            r"bankgutschrift|überweisung als zahlungsquelle|abbuchung|withdrawal|"
            r"bank deposit|"
            r"einbehaltung|payment hold|payment release|hold on|reversal of|"
            r"rückbuchung allgemeiner|"
            r"währungsumrechnung|currency conversion|sammelzahlung|mass payment|"
            r"auszahlung|"
            r"transfer to|reserve|zahlungsquelle|authori[sz]ation|autorisierung"
        ),
    ),
    ("refund", r"rückzahlung|rückerstattung|refund|chargeback"),
    ("fee", r"gebühr\b|entgelt|\bfee\b"),
)
"""Money that moves between one's own accounts, what is given back, and fees."""
