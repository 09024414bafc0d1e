"""Facebook Page Insights of a page, until about 2023 (CSV, 644 columns, second row of sentences).

Source: a real export of 2014. Only the daily columns may be added up.
"""

from lib.importing.export import Count, Date, Export

EXPORT = Export(
    key="facebook_page_insights_legacy",
    platform="facebook",
    table="channel_days",
    columns=(
        Date("day", ("Date",), ("Datum",), order="mdy", is_required=True),
        Count("impressions", ("Daily Total Impressions",), ("Täglich: Impressionen gesamt",)),
        Count("reach", ("Daily Total Reach",), ("Täglich: Reichweite gesamt",)),
        Count("followers_gained", ("Daily New Likes",), ("Täglich: Neue „Gefällt mir“-Angaben",)),
        Count("followers_lost", ("Daily Unlikes",), ("Täglich: „Gefällt mir nicht mehr“-Angaben",)),
        Count(
            "followers", ("Lifetime Total Likes",), ("Lifetime: Gesamtzahl „Gefällt mir“-Angaben",)
        ),
    ),
    marks=(
        (
            "Daily New Likes",
            "Daily Total Impressions",
            "Lifetime Total Likes",
            "Daily Page Engaged Users",
            "Täglich: Impressionen gesamt",
            "Lifetime: Gesamtzahl „Gefällt mir“-Angaben",
        ),
    ),
    excludes=("Post ID", "Beitrags-ID"),
)
