"""Google Analytics 4, overview of reports: many blocks, days counted from the start of each.

Source: a real export of 2023 with 18 blocks; those of users and averages cannot be added up.
"""

from lib.importing.export import Export, NthDay
from lib.importing.families import ga4

EXPORT = Export(
    key="ga4_reports_snapshot",
    platform="google_analytics",
    table="channel_days",
    columns=(
        NthDay("day", ("Nth day",), ("N-ter Tag",), is_required=True),
        *ga4.METRICS,
    ),
)
