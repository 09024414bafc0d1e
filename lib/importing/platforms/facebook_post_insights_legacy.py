"""Facebook Page Insights of posts, until about 2023 (CSV, or XML Spreadsheet 2003 called .xls).

Source: a real export of 2014; the keys of the spreadsheet from the notes on one of 2017.
"""

from lib.importing.export import Count, DateTime, Export, Text

EXPORT = Export(
    key="facebook_post_insights_legacy",
    platform="facebook",
    table="posts",
    columns=(
        Text("post_id", ("Post ID",), ("Beitrags-ID",), is_required=True),
        DateTime(
            "published_at", ("Posted",), ("Gepostet", "Veröffentlicht"), order="mdy", zone="UTC"
        ),
        Text("kind", ("Type",), ("Art", "Typ")),
        Count(
            "impressions",
            ("Lifetime Post Total Impressions", "post_impressions:lifetime"),
            ("Lifetime: Impressionen des Beitrags insgesamt",),
        ),
        Count(
            "reach",
            ("Lifetime Post Total Reach", "post_impressions_unique:lifetime"),
            ("Lifetime: Gesamtreichweite des Beitrags",),
        ),
    ),
    marks=(
        (
            "Lifetime Post Total Reach",
            "Lifetime Post Total Impressions",
            "post_impressions_unique:lifetime",
            "post_impressions:lifetime",
            "Lifetime: Gesamtreichweite des Beitrags",
        ),
    ),
)
