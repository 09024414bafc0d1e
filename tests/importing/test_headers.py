import pytest

from lib.importing.headers import plain, split_currency


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Link Clicks", "link-clicks"),
        ("Amount spent (UAH)", "Amount Spent"),
        ("Auf\u00adru\u00adfe", "Aufrufe"),
        ("Videowiedergaben bis 25\u00a0%", "videowiedergaben bis 25 %"),
        ("„Gefällt mir“-Angaben", '"Gefaellt mir" Angaben'),
        ("Websites-Käufe – Conversion-Wert", "Websites-Käufe - Conversion-Wert"),
        ("Website URL (Ad level）", "Website URL (Ad level)"),
        ("Phone number clicks ", "Phone number clicks"),
        ("Total_Recipients", "Total Recipients"),
        ("abzÃ¼gl. Kosten", "abzügl. Kosten"),
        ("Betrag in €", "Betrag"),
    ],
)
def test_damaged_names_are_the_same(one: str, other: str) -> None:
    assert plain(one) == plain(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Kosten", "Kosten/Conv."), ("Clicks (all)", "Clicks"), ("Kommentar", "Kommentare")],
)
def test_different_names_stay_different(one: str, other: str) -> None:
    assert plain(one) != plain(other)


@pytest.mark.parametrize(
    ("name", "currency"),
    [
        ("Cost (EUR)", "EUR"), ("Sale Price ($)", "USD"), ("Betrag in €", "EUR"),
        ("CTR (all)", None), ("Total (ABC)", None), ("Umsatz [CHF]", "CHF"),
    ],
)  # fmt: skip
def test_the_currency_of_a_header(name: str, currency: str | None) -> None:
    assert split_currency(name)[1] == currency
