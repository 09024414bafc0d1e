"""Columns of Google Analytics 4, CSV with comment lines above each block.

Source: real exports of 2023 to 2025 in English; German names from documents and importers.
Users are people: they are never summed. Rates come as shares and are not read.
"""

from typing import Final

from lib.importing.export import Column, Count, Number

METRICS: Final[tuple[Column, ...]] = (
    Count("sessions", ("Sessions",), ("Sitzungen",)),
    Count("engaged_sessions", ("Engaged sessions",), ("Sitzungen mit Interaktionen",)),
    Count("views", ("Views", "Screen page views"), ("Aufrufe", "Seitenaufrufe")),
    Count("users", ("Total users", "Users"), ("Nutzer insgesamt", "Nutzer")),
    Count("active_users", ("Active users",), ("Aktive Nutzer",)),
    Count("new_users", ("New users",), ("Neue Nutzer",)),
    Count("returning_users", ("Returning users",), ("Wiederkehrende Nutzer",)),
    Count("events", ("Event count",), ("Ereignisanzahl",)),
    Number("key_events", ("Key events", "Conversions"), ("Schlüsselereignisse", "Conversions")),
    Number("revenue", ("Total revenue", "Purchase revenue"), ("Gesamtumsatz", "Umsatz insgesamt")),
)
PEOPLE_AND_EVENTS: Final = (
    "Event count", "Ereignisanzahl", "Active users", "Aktive Nutzer", "Total users",
    "Nutzer insgesamt", "New users", "Neue Nutzer", "Engaged sessions",
    "Sitzungen mit Interaktionen", "Key events", "Schlüsselereignisse", "Engagement rate",
    "Engagement-Rate",
)  # fmt: skip
PAGES: Final = (
    "Page path and screen class", "Page path", "Page title and screen class", "Page title",
    "Page location", "Seitenpfad und Bildschirmklasse", "Seitentitel und Bildschirmklasse",
    "Seitenpfad", "Seitentitel",
)  # fmt: skip
LANDING: Final = (
    "Landing page + query string", "Landing page", "Landingpage + Abfragestring", "Landingpage",
)  # fmt: skip
CHANNELS: Final = (
    "Session primary channel group (Default Channel Group)",
    "Session default channel group", "Session source / medium", "Session source",
    "First user primary channel group (Default Channel Group)",
    "First user default channel group", "First user source / medium",
    "Sitzung – primäre Channelgruppe (Standard-Channelgruppe)",
    "Sitzung – Standardchannelgruppe", "Sitzung – Quelle / Medium", "Sitzung – Quelle",
    "Erste Nutzerinteraktion – Standardchannelgruppe",
    "Erste Nutzerinteraktion – primäre Channelgruppe (Standard-Channelgruppe)",
    "Erste Nutzerinteraktion – Quelle / Medium",
)  # fmt: skip
DAYS: Final = ("Date", "Datum", "Nth day", "N-ter Tag")
