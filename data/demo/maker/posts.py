"""A firm's posts, and Meta Business Suite's content export of them."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from maker.calendar_days import FIRST_DAY, days_of_month, months
from maker.chance import count_around, stream
from maker.produced import Figure, Produced
from maker.writers import meta_csv

_INSTAGRAM_EN = (
    "Post ID", "Account ID", "Account username", "Account name", "Description", "Duration (sec)",
    "Publish time", "Permalink", "Post type", "Data comment", "Date", "Views", "Reach", "Likes",
    "Shares", "Comments", "Saves", "Follows",
)  # fmt: skip
_INSTAGRAM_DE = (
    "Beitrags-ID", "Konto-ID", "Konto-Benutzername", "Kontoname", "Beschreibung", "Dauer (Sek.)",
    "Veröffentlichungszeit", "Permalink", "Beitragsart", "Datenkommentar", "Datum", "Aufrufe",
    "Reichweite", "„Gefällt mir“-Angaben", "Geteilte Inhalte", "Kommentare",
    "Gespeicherte Inhalte", "Follows",
)  # fmt: skip
_FACEBOOK_EN = (
    "Post ID", "Page ID", "Page name", "Title", "Description", "Duration (sec)", "Publish time",
    "Caption type", "Permalink", "Is crosspost", "Is share", "Post type", "Languages",
    "Custom labels", "Funded content status", "Data comment", "Date", "Views", "Reach",
    "Reactions, Comments and Shares", "Reactions", "Comments", "Shares", "Total clicks",
    "Link Clicks", "Other Clicks", "Matched Audience Targeting Consumption (Photo Click)",
    "Seconds viewed", "Average Seconds viewed", "Estimated earnings (USD)", "Ad impressions",
)  # fmt: skip
_FACEBOOK_DE = (
    "Beitrags-ID", "Seiten-ID", "Seitenname", "Titel", "Beschreibung", "Dauer (Sek.)", "Datum",
    "Art der Untertitel", "Permalink", "Mehrfach gepostet", "Geteilter Beitrag", "Beitragsart",
    "Sprachen", "Individuelle Labels", "Status „Finanzierter Content“", "Kommentar",
    "Impressionen", "Link-Klicks", "Weitere Klicks",
    "Durchschnittlich verbrachte Zeit pro Artikel", "Erreichte Personen",
    "Tägliche Scroll-Tiefe in Artikel", "Klicks", "Kommentare", "„Gefällt mir“-Angaben",
    "Geteilte Inhalte", "Interaktionen", "3-sekündige Videoaufrufe",
    "60-sekündige Videoaufrufe", "Videoaufrufe",
)  # fmt: skip
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"


@dataclass(frozen=True)
class Voice:
    """How a firm posts on one network."""

    network: str
    account: str
    title: str
    posts_a_month: int
    views: float
    """Views of an average post at the end of the demo period."""
    texts: Sequence[str]


@dataclass(frozen=True)
class Post:
    """One post with its lifetime numbers."""

    post_id: str
    published_at: datetime
    text: str
    is_reel: bool
    views: int
    reach: int
    likes: int
    shares: int
    comments: int
    saves: int
    follows: int
    link_clicks: int
    other_clicks: int
    permalink: str


def posts(firm_key: str, voice: Voice) -> list[Post]:
    """Return a firm's posts on one network in order of time; the audience grows slowly."""
    rng = stream(firm_key, voice.network, "posts")
    written: list[Post] = []
    for first in months():
        growth = 0.6 + 0.4 * (first - FIRST_DAY).days / 730
        chosen = rng.sample(days_of_month(first), rng.randint(-2, 2) + voice.posts_a_month)
        written += [_post(rng, voice, day, growth) for day in sorted(chosen)]
    return written


def _post(rng: random.Random, voice: Voice, day: date, growth: float) -> Post:
    is_reel = rng.random() < 0.25  # noqa: PLR2004 - a quarter of the posts are reels
    views = count_around(rng, voice.views * growth * (1.9 if is_reel else 0.8), 0.55)
    code = "".join(rng.choice(_ALPHABET) for _ in range(8))
    minute = timedelta(minutes=rng.randint(7 * 60, 21 * 60))
    page = "reel" if is_reel else "p"
    place = f"https://www.{voice.network}.com/" + (
        f"{page}/D{code}/" if voice.network == "instagram" else f"{voice.account}/posts/{code}"
    )
    return Post(
        post_id=str(rng.randint(17_800_000_000_000_000, 18_400_000_000_000_000)),
        published_at=datetime.combine(day, time()) + minute,
        text=rng.choice(voice.texts),
        is_reel=is_reel,
        views=views,
        reach=round(views * rng.uniform(0.62, 0.85)),
        likes=count_around(rng, views * 0.035),
        shares=count_around(rng, views * 0.002, 0.8),
        comments=count_around(rng, views * 0.003, 0.7),
        saves=count_around(rng, views * 0.0025, 0.8),
        follows=count_around(rng, views * 0.0012, 0.8),
        link_clicks=count_around(rng, views * 0.006, 0.5),
        other_clicks=count_around(rng, views * 0.02, 0.5),
        permalink=place,
    )


def instagram(path: str, written: Sequence[Post], voice: Voice, language: str) -> Produced:
    """Return the Instagram content export; reels may have a blank number of follows."""
    header = _INSTAGRAM_DE if language == "de" else _INSTAGRAM_EN
    rows = [_instagram_row(post, voice) for post in written]
    totals: dict[str, Figure] = {
        "views": sum(post.views for post in written),
        "followers_gained": sum(post.follows for post in written),
        "likes": sum(post.likes for post in written),
        "comments": sum(post.comments for post in written),
        "shares": sum(post.shares for post in written),
        "saves": sum(post.saves for post in written),
        "posts": len(written),
    }
    return _produced(path, meta_csv([header, *rows]), "meta_content_instagram", written, totals)


def facebook(path: str, written: Sequence[Post], voice: Voice) -> Produced:
    """Return the English Facebook content export."""
    rows = [_facebook_row(post, voice) for post in written]
    data = meta_csv([_FACEBOOK_EN, *rows])
    totals = {"views": sum(post.views for post in written), **_facebook_totals(written)}
    return _produced(path, data, "meta_content_facebook", written, totals)


def facebook_german(path: str, written: Sequence[Post], voice: Voice) -> Produced:
    """Return the older German Facebook content export: impressions, and views of videos only."""
    rows = [_facebook_german_row(post, voice) for post in written]
    data = meta_csv([_FACEBOOK_DE, *rows])
    totals = {
        "impressions": sum(post.views for post in written),
        **_facebook_totals(written),
    }
    return _produced(path, data, "meta_content_facebook", written, totals)


def _instagram_row(post: Post, voice: Voice) -> list[str]:
    kind = "IG reel" if post.is_reel else "IG image"
    return [
        post.post_id, "17841400000000001", voice.account, voice.title, post.text,
        "14" if post.is_reel else "0", f"{post.published_at:%m/%d/%Y %H:%M}", post.permalink,
        kind, "", "Lifetime", *map(str, (
            post.views, post.reach, post.likes, post.shares, post.comments, post.saves,
        )),
        str(post.follows or "") if post.is_reel else str(post.follows),
    ]  # fmt: skip


def _facebook_row(post: Post, voice: Voice) -> list[str]:
    answers = post.likes + post.comments + post.shares
    return [
        *_facebook_front(post, voice), "Lifetime", str(post.views), str(post.reach), str(answers),
        *map(str, (post.likes, post.comments, post.shares)),
        str(post.link_clicks + post.other_clicks), str(post.link_clicks), str(post.other_clicks),
        *[""] * 5,
    ]  # fmt: skip


def _facebook_german_row(post: Post, voice: Voice) -> list[str]:
    answers = post.likes + post.comments + post.shares
    return [
        *_facebook_front(post, voice), str(post.views), str(post.link_clicks),
        str(post.other_clicks), "0", str(post.reach), "0",
        str(post.link_clicks + post.other_clicks),
        *map(str, (post.comments, post.likes, post.shares, answers)),
        str(_video_views(post)), "0", str(_video_views(post)),
    ]  # fmt: skip


def _facebook_front(post: Post, voice: Voice) -> list[str]:
    return [
        post.post_id, "100000000000001", voice.title, post.text, "", "14" if post.is_reel else "0",
        f"{post.published_at:%m/%d/%Y %H:%M}", "N/A", post.permalink, "0", "0",
        "Reels" if post.is_reel else "Photos", "", "", "", "",
    ]  # fmt: skip


def _video_views(post: Post) -> int:
    return post.views // 2 if post.is_reel else 0


def _facebook_totals(written: Sequence[Post]) -> dict[str, Figure]:
    likes = sum(post.likes for post in written)
    comments = sum(post.comments for post in written)
    shares = sum(post.shares for post in written)
    link_clicks = sum(post.link_clicks for post in written)
    return {
        "clicks": link_clicks + sum(post.other_clicks for post in written),
        "link_clicks": link_clicks,
        "interactions": likes + comments + shares,
        "likes": likes,
        "comments": comments,
        "shares": shares,
        "posts": len(written),
    }


def _produced(
    path: str, data: bytes, export: str, written: Sequence[Post], totals: dict[str, Figure]
) -> Produced:
    published = [post.published_at.date() for post in written]
    return Produced(path, data, export, (min(published), max(published)), len(written), totals)


def posts_between(written: Sequence[Post], first: date, last: date) -> list[Post]:
    """Return the posts published from first to last."""
    return [post for post in written if first <= post.published_at.date() <= last]
