"""The words in which an export is described; one file in ``platforms`` per export.

A column names what it fills (a column of the canonical table, or a helper that a formula reads)
and the headers under which makers write it, the best first, by language. Headers are compared
without case, spacing, punctuation marks and currency (``headers.plain``).
"""

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field
from typing import Literal

from lib.importing.sales_terms import Sales

TableName = Literal["ad_results", "channel_days", "posts", "orders", "newsletters"]
CustomerKind = Literal["email", "number", "name"]


@dataclass(frozen=True, eq=False)
class Column:
    """What a column fills and under which headers it is found.

    Parameters
    ----------
    name
        Canonical column, metric, or a name of one's own that ``Sum`` reads.
    en, de, more
        Headers by language; the language of a file is the one that most headers belong to.
    is_required
        Without it the file is not this export.
    part
        A regular expression; its group is all that is read of each cell.
    """

    name: str
    en: tuple[str, ...] = ()
    de: tuple[str, ...] = ()
    _: KW_ONLY
    more: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    is_required: bool = False
    part: str | None = None

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """Pairs of language and header, in order of preference."""
        named = {"en": self.en, "de": self.de, **self.more}
        longest = max((len(names) for names in named.values()), default=0)
        return tuple(
            (language, names[place])
            for place in range(longest)
            for language, names in named.items()
            if place < len(names)
        )


@dataclass(frozen=True, eq=False)
class Text(Column):
    """A text, kept as it is written (leading zeros included)."""


@dataclass(frozen=True, eq=False)
class Segment(Column):
    """A further dimension of a row, e.g. the country of a breakdown or the text of a keyword."""

    _: KW_ONLY
    is_breakdown: bool = True
    """Whether rows are parts of a coarser row, so that the report's level is ``breakdown``."""


@dataclass(frozen=True, eq=False)
class Date(Column):
    """A day. The order of day and month is found per column; ``order`` settles what stays open."""

    _: KW_ONLY
    order: Literal["dmy", "mdy"] | None = None


@dataclass(frozen=True, eq=False)
class DateTime(Date):
    """A point in time; without an offset in the cell it is local time of ``zone``."""

    _: KW_ONLY
    zone: str = "Europe/Vienna"


@dataclass(frozen=True, eq=False)
class DayMonth(Date):
    """A day written ``3112`` or ``901``; the year stands in the first line of the file."""


@dataclass(frozen=True, eq=False)
class Clock(Column):
    """The time (or its zone) of the date column of the same name."""


@dataclass(frozen=True, eq=False)
class Span(Date):
    """A day, or a week, month or quarter, which stands on its first day."""


@dataclass(frozen=True, eq=False)
class NthDay(Date):
    """``0000``, ``0001`` …: days counted from the start that stands above the block."""


@dataclass(frozen=True, eq=False)
class Days(Column):
    """Two days in one cell, ``2024-03-01 - 2024-03-11``; fills date_from and date_to."""


@dataclass(frozen=True, eq=False)
class Number(Column):
    """A number with decimals, e.g. conversions."""


@dataclass(frozen=True, eq=False)
class Count(Number):
    """A whole number; ``1.234`` and ``1,234`` can only mean thousands here."""


@dataclass(frozen=True, eq=False)
class Percent(Number):
    """A percentage, read as a share: ``12 %`` is 0.12."""


@dataclass(frozen=True, eq=False)
class Money(Number):
    """An amount; its currency stands in the header, the cell, the cell format or a column."""

    _: KW_ONLY
    is_per_order: bool = False
    """In exports that sum lines: the amount belongs to the order and is repeated on its lines."""
    gives_currency: bool = True


@dataclass(frozen=True, eq=False)
class Currency(Column):
    """A column of currency codes or symbols."""


@dataclass(frozen=True, eq=False)
class Status(Column):
    """A state, by its words: a canonical status, ``refund``, or the reason to set the row aside.

    ``otherwise`` is the meaning of words not listed; None sets the row aside and says so.
    """

    _: KW_ONLY
    values: Mapping[str, str] = field(default_factory=dict)
    otherwise: str | None = None
    blank: str = "paid"


@dataclass(frozen=True, eq=False)
class Rule(Column):
    """What a row is, by a text: pairs of a meaning (as in ``Status``) and a regular expression.

    The first expression found counts; rows in which none is found are sales.
    """

    _: KW_ONLY
    patterns: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, eq=False)
class Exclude(Column):
    """Rows in which this column is filled (or holds one of ``values``) are set aside."""

    _: KW_ONLY
    values: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Customer(Column):
    """Who bought; becomes a key at the door. Names may stand in several columns."""

    _: KW_ONLY
    kind: CustomerKind = "name"
    empty: tuple[str, ...] = ()
    """Cells that mean nobody, e.g. customer number 0 of guests."""


@dataclass(frozen=True, eq=False)
class Months(Column):
    """One column per month (``Jän … Dez``); the year stands in the header, title or sheet."""


@dataclass(frozen=True, eq=False)
class Sum:
    """An amount that the file does not carry: columns added and subtracted, row by row."""

    name: str
    plus: tuple[str, ...]
    minus: tuple[str, ...] = ()
    only_with: str | None = None
    """Computed only where this column is filled."""
    once: tuple[str, ...] = ()
    """Added once an order, whether its rows repeat them or only the first has them."""


STATUS_MEANINGS = ("paid", "refunded", "partially_refunded", "open", "refund")
"""Every other meaning of a status word is a reason to set the row aside."""


@dataclass(frozen=True, eq=False)
class Export:
    """One kind of file, as its maker writes it.

    Parameters
    ----------
    key, platform, table
        Names of the export and of its maker, and the canonical table that it fills; None where
        the file holds totals only.
    columns, sums
        What is read.
    marks
        Groups of headers (or block titles): one of each group must stand in the file.
    excludes
        Headers that show that the file is another export.
    is_generic
        Taken only where no other export fits, e.g. a list kept by hand.
    max_columns
        Wider files are not this export, e.g. no list kept by hand.
    level
        Report level of ``ad_results``; None finds it from the filled name columns.
    lines
        How orders spread over rows: ``summed`` (add the rows of an order), ``first`` (amounts on
        the first row only), ``repeated`` (the order's amounts on each row).
    order_keys
        Columns that together name an order.
    source
        Who says so, in the table of orders: shop, list, provider, bank.
    totals_labels, totals_unnamed
        Totals rows: words with which one of the first cells begins; columns that are all blank.
    footers
        Beginnings of closing lines.
    counts
        Metrics that may be stated; None for all that the table knows.
    is_titled
        Every block has a title, which names its value column.
    is_untitled
        No block has a title: a titled one is another export with the same columns.
    is_wide
        Blocks of a title (the metric), a row of segments and a row of values.
    decimal
        Decimal mark of columns whose cells leave it open.
    has_own_period
        Whether the days of the rows are the file's period, and not e.g. when videos appeared.
    finds_tests
        Whether customers called test are test orders.
    """

    key: str
    platform: str
    table: TableName | None
    columns: tuple[Column, ...]
    _: KW_ONLY
    sums: tuple[Sum, ...] = ()
    marks: tuple[tuple[str, ...], ...] = ()
    excludes: tuple[str, ...] = ()
    is_generic: bool = False
    max_columns: int | None = None
    level: str | None = None
    lines: Literal["summed", "first", "repeated"] = "summed"
    order_keys: tuple[str, ...] = ("order_id",)
    source: Literal["shop", "list", "provider", "bank"] = "shop"
    totals_labels: tuple[str, ...] = ()
    totals_unnamed: tuple[str, ...] = ()
    footers: tuple[str, ...] = ()
    counts: tuple[str, ...] | None = None
    is_titled: bool = False
    is_untitled: bool = False
    is_wide: bool = False
    decimal: Literal[".", ","] | None = None
    has_own_period: bool = True
    finds_tests: bool = True
    constants: Mapping[str, str | None] = field(default_factory=dict)
    sales: Sales = field(default_factory=Sales)
    is_confirmed: bool = True
    """Whether the headers were seen in a file or in the maker's code, not in memory only."""
