"""The canonical tables: what every export is turned into, whatever its platform.

Money is ``decimal128(18, 6)``; days are local dates of Europe/Vienna; timestamps are UTC.
A metric that an export does not carry is null in every row, never 0.
"""

from typing import Final

import pyarrow as pa

MONEY: Final = pa.decimal128(18, 6)
_COUNT: Final = pa.int64()
REPEATED: Final = pa.dictionary(pa.int32(), pa.string())
"""Text that many rows share, kept once: a million orders hold a hundred thousand keys."""

AD_RESULTS: Final = pa.schema(
    [
        ("platform", pa.string()),
        ("account", pa.string()),
        ("level", pa.string()),  # campaign, ad_group, ad, keyword, search_term, breakdown
        ("campaign", pa.string()),
        ("ad_group", pa.string()),
        ("ad", pa.string()),
        ("segment", pa.string()),  # the row's further dimensions, e.g. "Instagram" or a keyword
        ("date_from", pa.date32()),  # null where the file has no dates
        ("date_to", pa.date32()),
        ("currency", pa.string()),
        ("spend", MONEY),
        ("impressions", _COUNT),
        ("clicks", _COUNT),
        ("link_clicks", _COUNT),
        ("interactions", _COUNT),
        ("views", _COUNT),
        ("likes", _COUNT),
        ("comments", _COUNT),
        ("shares", _COUNT),
        ("saves", _COUNT),
        ("results", pa.float64()),
        ("result_kind", pa.string()),
        ("conversions", pa.float64()),
        ("conversion_value", MONEY),
        ("reach", _COUNT),  # unique people: never summed
    ]
)

CHANNEL_DAYS: Final = pa.schema(
    [
        ("platform", pa.string()),  # null where the file does not say which
        ("account", pa.string()),
        ("day", pa.date32()),  # null where the file has no dates
        ("metric", pa.string()),
        ("segment", pa.string()),  # e.g. a content format; null for the whole channel
        ("value", pa.float64()),
        ("is_additive", pa.bool_()),
    ]
)

POSTS: Final = pa.schema(
    [
        ("platform", pa.string()),
        ("account", pa.string()),
        ("post_id", pa.string()),
        ("published_at", pa.timestamp("us")),  # as the platform wrote it; its zone is not stated
        ("kind", pa.string()),
        ("views", _COUNT),
        ("impressions", _COUNT),
        ("reach", _COUNT),  # unique people: never summed
        ("interactions", _COUNT),
        ("likes", _COUNT),
        ("comments", _COUNT),
        ("shares", _COUNT),
        ("saves", _COUNT),
        ("clicks", _COUNT),
        ("link_clicks", _COUNT),
        ("follows", _COUNT),
    ]
)

ORDERS: Final = pa.schema(
    [
        ("shop", REPEATED),
        ("source", REPEATED),  # shop, list, provider, bank: who counts first for one sale
        ("order_id", pa.string()),
        ("customer_key", REPEATED),  # HMAC-SHA-256, null where the file names nobody
        ("ordered_at", pa.timestamp("us")),  # UTC, null where the file gives a day only
        ("ordered_on", pa.date32()),  # the day in Europe/Vienna
        ("currency", REPEATED),
        ("gross", MONEY),
        ("net", MONEY),
        ("tax", MONEY),
        ("discount", MONEY),
        ("shipping", MONEY),
        ("refunded", MONEY),
        ("status", REPEATED),  # paid, refunded, partially_refunded, open
    ]
)

NEWSLETTERS: Final = pa.schema(
    [
        ("platform", pa.string()),
        ("campaign", pa.string()),
        ("sent_at", pa.timestamp("us")),
        ("recipients", _COUNT),
        ("opens", _COUNT),
        ("clicks", _COUNT),
        ("unsubscribes", _COUNT),
    ]
)

TABLES: Final[dict[str, pa.Schema]] = {
    "ad_results": AD_RESULTS,
    "channel_days": CHANNEL_DAYS,
    "posts": POSTS,
    "orders": ORDERS,
    "newsletters": NEWSLETTERS,
}

ADDITIVE_METRICS: Final[tuple[str, ...]] = (
    "spend",
    "impressions",
    "clicks",
    "link_clicks",
    "conversions",
    "views",
    "interactions",
    "profile_visits",
    "followers_gained",
    "followers_lost",
    "likes",
    "comments",
    "shares",
    "saves",
    "posts",
    "orders",
    "customers",
    "gross",
    "refunded",
    "recipients",
    "opens",
)
"""The metrics that may be summed, in the order in which totals are printed."""
