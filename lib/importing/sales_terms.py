"""Words of declarations that only files of sales need: statements, books, files without header."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Bookings:
    """Double-entry rows: an invoice is a debit of a customer's account against revenue.

    Parameters
    ----------
    account, counter, side
        Names of the text columns: the account, the account on the other side, ``S`` or ``H``.
    customers
        Lowest and highest number of the customers' accounts.
    revenue
        First digits of revenue accounts; bookings against others are payments, not sales.
    """

    account: str
    counter: str
    side: str
    customers: tuple[int, int] = (10_000, 69_999)
    revenue: tuple[str, ...] = ("4", "8")


@dataclass(frozen=True)
class Headless:
    """Files without a header: the names to give, and the shape of every cell of a row."""

    names: tuple[str, ...]
    shapes: tuple[str, ...]


@dataclass(frozen=True)
class Sales:
    """How a file of sales is to be understood.

    Parameters
    ----------
    is_ledger
        The file lists all that happened, sales among it: its period is that of all rows.
    needs_customer
        A row that names nobody is no sale, e.g. a credit on a bank account.
    debits
        Reason to set rows below zero aside that nothing calls a refund; None: they are refunds.
    is_refunded_whole
        A refunded order without an amount given back was given back as a whole.
    may_lack_amount
        Rows without an amount count too, e.g. appointments.
    is_summary
        The file holds sums per customer or per day and no single orders.
    products
        Amounts that are a price times a quantity: the name, the price and the quantity.
    remarks
        Problems that every such file has, e.g. that it does not tell which orders were cancelled.
    bookings
        How double-entry rows are read.
    headless
        How the file is known that has no header.
    """

    is_ledger: bool = False
    needs_customer: bool = False
    debits: str | None = None
    is_refunded_whole: bool = False
    may_lack_amount: bool = False
    is_summary: bool = False
    products: tuple[tuple[str, str, str], ...] = ()
    remarks: tuple[str, ...] = ()
    bookings: Bookings | None = None
    headless: tuple[Headless, ...] = ()
