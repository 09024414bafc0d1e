"""The online shop's orders, before one of its two shop systems writes them down."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from maker.chance import stream, weighted
from maker.people import Person
from maker.produced import Figure
from maker.simulation import Purchase
from maker.writers import cents

VIENNA = ZoneInfo("Europe/Vienna")
COUNTED = ("paid", "refunded", "partially_refunded")
SHIPPING, _FREE_FROM = cents(4.9), 80
_VAT = Decimal("1.2")
_PRODUCTS = (
    ("GES-01", "Geschirrtuch Leinen, natur", 16.9, 0.2),
    ("GES-03", 'Geschirrtuch "Mühlbach", 3 Stück', 45.0, 0.13),
    ("SER-06", "Servietten, 6 Stück", 39.0, 0.12),
    ("TIS-15", "Tischläufer 150 cm", 49.0, 0.12),
    ("TIS-22", "Tischtuch 220 cm", 119.0, 0.06),
    ("KIS-50", "Kissenhülle 50×50", 34.0, 0.13),
    ("BET-01", "Bettwäsche Halbleinen", 149.0, 0.05),
    ("SCH-01", "Schürze; verstellbar", 42.0, 0.1),
    ("BRO-01", "Brotsackerl", 18.5, 0.09),
)
_PAYMENTS = ("Shopify Payments", "PayPal Express Checkout", "Klarna", "Bank Deposit")
_TEST = Person("Test", "Test", "test@example.com", "Testgasse 1", "Wien", "1010", "AT")


@dataclass(frozen=True)
class Line:
    """One article of an order."""

    sku: str
    name: str
    price: Decimal
    quantity: int

    @property
    def amount(self) -> Decimal:
        """Price times quantity."""
        return self.price * self.quantity


@dataclass(frozen=True)
class Order:
    """One order; amounts include VAT."""

    number: int
    placed_at: datetime
    person: Person
    email: str
    lines: tuple[Line, ...]
    discount: Decimal
    shipping: Decimal
    status: str
    refunded: Decimal
    payment: str
    newsletter: bool
    is_test: bool = False

    @property
    def subtotal(self) -> Decimal:
        """Articles less the discount."""
        return sum((line.amount for line in self.lines), Decimal(0)) - self.discount

    @property
    def total(self) -> Decimal:
        """What the customer pays, before refunds."""
        return self.subtotal + self.shipping

    @property
    def tax(self) -> Decimal:
        """VAT contained in the total."""
        return cents(self.total - self.total / _VAT)

    @property
    def is_counted(self) -> bool:
        """Whether the order is a sale."""
        return self.status in COUNTED and not self.is_test


def orders(purchases: Sequence[Purchase], first_number: int) -> list[Order]:
    """Return the orders of these purchases, with failed attempts and one test in between."""
    rng = stream("online_shop", "orders", first_number)
    placed: list[Order] = []
    for purchase in purchases:
        order = _order(rng, purchase)
        if rng.random() < 0.025:  # noqa: PLR2004 - a payment fails, the customer tries again
            failed = rng.choice(("voided", "voided", "pending"))
            earlier = order.placed_at - timedelta(minutes=12)
            placed.append(replace(order, status=failed, refunded=cents(0), placed_at=earlier))
        placed.append(order)
    placed.append(_test_order(purchases[len(purchases) // 3].day))
    placed.sort(key=lambda order: order.placed_at)
    return [replace(order, number=first_number + i) for i, order in enumerate(placed)]


def totals(placed: Sequence[Order]) -> dict[str, Figure]:
    """Return what a reader must find: sales only, before refunds."""
    counted = [order for order in placed if order.is_counted]
    return {
        "orders": len(counted),
        "customers": len({order.email.casefold() for order in counted}),
        "gross": sum((order.total for order in counted), Decimal(0)),
        "refunded": sum((order.refunded for order in counted), Decimal(0)),
    }


def counted_rows(placed: Sequence[Order]) -> int:
    """Return the number of order lines that belong to sales."""
    return sum(len(order.lines) for order in placed if order.is_counted)


def period(placed: Sequence[Order]) -> tuple[date, date]:
    """Return the first and last day of a sale."""
    sold = [order.placed_at.date() for order in placed if order.is_counted]
    return min(sold), max(sold)


def _order(rng: random.Random, purchase: Purchase) -> Order:
    lines = _lines(rng)
    goods = sum((line.amount for line in lines), Decimal(0))
    discount = cents(goods / 10) if rng.random() < 0.08 else cents(0)  # noqa: PLR2004 - 8 % use a code
    shipping = cents(0) if goods - discount >= _FREE_FROM else SHIPPING
    status = weighted(rng, COUNTED, (0.94, 0.03, 0.03))
    total = goods - discount + shipping
    part = min(lines[-1].price, total - SHIPPING)
    refunded = {"paid": cents(0), "refunded": total, "partially_refunded": part}[status]
    local = time(rng.randint(6, 22), rng.randint(0, 59), rng.randint(0, 59))
    email = purchase.person.email
    return Order(
        number=0,
        placed_at=datetime.combine(purchase.day, local, VIENNA),
        person=purchase.person,
        email=email.title() if rng.random() < 0.05 else email,  # noqa: PLR2004 - phones capitalise
        lines=lines,
        discount=discount,
        shipping=shipping,
        status=status,
        refunded=refunded,
        payment=rng.choice(_PAYMENTS),
        newsletter=rng.random() < 0.4,  # noqa: PLR2004 - 40 % take the newsletter
    )


def _lines(rng: random.Random) -> tuple[Line, ...]:
    count = weighted(rng, (1, 2, 3), (0.66, 0.26, 0.08))
    chosen: dict[str, Line] = {}
    while len(chosen) < count:
        sku, name, price, _ = weighted(rng, _PRODUCTS, [share for *_, share in _PRODUCTS])
        quantity = weighted(rng, (1, 2), (0.85, 0.15))
        chosen.setdefault(sku, Line(sku, name, cents(price), quantity))
    return tuple(chosen.values())


def _test_order(day: date) -> Order:
    return Order(
        number=0,
        placed_at=datetime.combine(day, time(9), VIENNA),
        person=_TEST,
        email=_TEST.email,
        lines=(Line("TEST", "Testartikel", cents(0.01), 1),),
        discount=cents(0),
        shipping=cents(0),
        status="paid",
        refunded=cents(0),
        payment="Bank Deposit",
        newsletter=False,
        is_test=True,
    )
