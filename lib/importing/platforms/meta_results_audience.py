"""Meta Business Suite, results: audience (shares by age, place; in some files follows per day).

Source: real exports of 2024 and 2025. Only the daily follows can be counted: shares and follower
stocks have no day, and spreadsheets turn the shares into dates.
"""

from lib.importing.export import Count, Date, Export
from lib.importing.families import meta_results

EXPORT = Export(
    key="meta_results_audience",
    platform="meta",
    table="channel_days",
    columns=(
        Date("day", ("Date",), ("Datum",)),
        Count("followers_gained", ("Follows", "Facebook follows"), ("Follower",)),
    ),
    marks=(meta_results.AUDIENCE,),
    constants=meta_results.NO_PLATFORM,
)
