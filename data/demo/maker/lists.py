"""Lists that a firm keeps by hand: the café's loyalty card and the salon's appointment book."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from maker.chance import stream, weighted
from maker.produced import Figure, Produced
from maker.simulation import Purchase
from maker.writers import Cell, cents, excel_csv, german, workbook

_SERVICES = (
    ("Damen Schnitt und Föhnen", 58.0, 0.36),
    ("Damen Farbe und Schnitt", 109.0, 0.15),
    ("Ansatz färben", 62.0, 0.09),
    ("Herren Schnitt", 31.0, 0.27),
    ("Kinder Schnitt", 22.0, 0.07),
    ("Balayage", 145.0, 0.03),
    ("Bart", 19.0, 0.03),
)
_CAFE_MEAN_EUR, _CAFE_SHAPE = 28.0, 2.6


@dataclass(frozen=True)
class Sale:
    """One line of a hand-made list."""

    purchase: Purchase
    amount: Decimal
    service: str = ""


def cafe_sales(purchases: Sequence[Purchase]) -> list[Sale]:
    """Give each visit its bill, in steps of ten cents."""
    rng = stream("cafe", "bills")
    return [Sale(purchase, _bill(rng)) for purchase in purchases]


def salon_sales(purchases: Sequence[Purchase]) -> list[Sale]:
    """Give each appointment its service and price; some add a treatment or a tip."""
    rng = stream("hairdresser", "bills")
    return [_appointment(rng, purchase) for purchase in purchases]


def card_csv(path: str, sales: Sequence[Sale]) -> Produced:
    """Return the loyalty card list as a German Excel saves it."""
    rows = [
        [sale.purchase.person.name, f"{sale.purchase.day:%d.%m.%Y}", german(sale.amount)]
        for sale in sales
    ]
    return _produced(path, excel_csv([("Kunde", "Datum", "Betrag"), *rows]), sales, by_number=False)


def card_workbook(path: str, sales: Sequence[Sale]) -> Produced:
    """Return the loyalty card list as xlsx with true dates and amounts in euro."""
    rows: list[list[Cell]] = [
        [sale.purchase.person.name, sale.purchase.day, float(sale.amount)] for sale in sales
    ]
    header: list[Cell] = ["Kunde", "Datum", "Betrag"]
    data = workbook("Tabelle1", [header, *rows], euro_column=3)
    return _produced(path, data, sales, by_number=False)


def salon_workbook(path: str, sales: Sequence[Sale]) -> Produced:
    """Return the appointment book: title row, blank row, header, and a sum at the end."""
    header: list[Cell] = ["Kundennummer", "Kundin", "Datum", "Leistung", "Betrag"]
    rows: list[list[Cell]] = [
        [
            sale.purchase.number,
            sale.purchase.person.name,
            sale.purchase.day,
            sale.service,
            float(sale.amount),
        ]
        for sale in sales
    ]
    title: list[Cell] = ["Terminliste Salon Schnittmuster"]
    total: list[Cell] = ["Summe", None, None, None, float(_gross(sales))]
    table = [title, [], header, *rows, total]
    data = workbook("Termine", table, euro_column=5)
    return _produced(path, data, sales, by_number=True)


def _bill(rng: random.Random) -> Decimal:
    raw = rng.gammavariate(_CAFE_SHAPE, _CAFE_MEAN_EUR / _CAFE_SHAPE)
    return cents(round(max(3.2, raw), 1))


def _appointment(rng: random.Random, purchase: Purchase) -> Sale:
    name, price, _ = weighted(rng, _SERVICES, [share for _, _, share in _SERVICES])
    extra = rng.choice((0.0, 0.0, 0.0, 0.0, 9.0, 14.5))
    return Sale(purchase, cents(price + extra), name)


def _gross(sales: Sequence[Sale]) -> Decimal:
    return sum((sale.amount for sale in sales), Decimal(0))


def _produced(path: str, data: bytes, sales: Sequence[Sale], *, by_number: bool) -> Produced:
    keys = {
        str(sale.purchase.number) if by_number else sale.purchase.person.name.casefold()
        for sale in sales
    }
    totals: dict[str, Figure] = {
        "orders": len(sales),
        "customers": len(keys),
        "gross": _gross(sales),
    }
    period = sales[0].purchase.day, sales[-1].purchase.day
    return Produced(path, data, "handmade_sales_list", period, len(sales), totals)
