"""X, then Twitter: activity of tweets. Source: a real export of 2022. Retweets are the shares."""

from lib.importing.export import Count, DateTime, Export, Text

EXPORT = Export(
    key="x_tweet_activity",
    platform="x",
    table="posts",
    columns=(
        Text("post_id", ("Tweet id",), ("Tweet-ID",), is_required=True),
        DateTime("published_at", ("time",), ("Zeit",), zone="UTC"),
        Count("impressions", ("impressions",), ("Impressions",)),
        Count("interactions", ("engagements",), ("Interaktionen",)),
        Count("likes", ("likes",), ("Gefällt mir-Angaben",)),
        Count("comments", ("replies",), ("Antworten",)),
        Count("shares", ("retweets",), ("Retweets",)),
        Count("link_clicks", ("url clicks",), ("URL-Klicks",)),
        Count("follows", ("follows",), ("Follows",)),
        Count("profile_visits", ("user profile clicks",), ("Klicks auf Nutzerprofil",)),
    ),
)
