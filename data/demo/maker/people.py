"""Invented people: common Austrian names, addresses only at domains that belong to nobody."""

import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass

from maker.chance import stream

_FIRST = (
    "Anna Maria Elisabeth Christine Sabine Barbara Martina Petra Andrea Claudia Birgit Karin "
    "Monika Eva Katharina Julia Lisa Sarah Johanna Magdalena Theresa Veronika Renate Gertrude "
    "Ingrid Helga Brigitte Silvia Nicole Daniela Sandra Manuela Verena Bettina Doris Ulrike "
    "Käthe Rosa Elif Ayşe Jelena Milica Ivana Zeynep Thomas Michael Andreas Stefan Johann "
    "Josef Franz Wolfgang Peter Martin Christian Markus Daniel Lukas Florian Matthias Alexander "
    "Manfred Gerhard Günther Jürgen Jörg Karl Leopold Alois Rudolf Herbert Walter Robert Georg "
    "Paul Jakob David Felix Sebastian Dominik Patrick Mario Emre Mehmet Dragan Goran Nikola"
)
_LAST = (
    "Gruber Huber Bauer Wagner Müller Pichler Steiner Moser Mayer Hofer Leitner Berger Fuchs "
    "Eder Fischer Schmid Winkler Weber Schwarz Maier Schneider Reiter Mayr Schmidt Wimmer Egger "
    "Brunner Lang Baumgartner Auer Binder Lechner Wolf Wallner Aigner Ebner Koller Lehner Haas "
    "Schuster Heilig Novak Horvath Kovač Yılmaz Petrović Jovanović Strobl Holzer Hauser Fürst "
    "Stadler Riegler Zöchling Größl Bäck Pfeiffer Kainz Hackl Kern Stöger Thaler Ortner Kaiser "
    "Hofbauer Rainer Posch Hartl Neubauer Kastner Resch Schober Pölzl Trummer Wieser Unterberger"
)
_TOWNS = (
    ("Wien", "1070", "AT"),
    ("Wien", "1180", "AT"),
    ("Graz", "8010", "AT"),
    ("Linz", "4020", "AT"),
    ("Salzburg", "5020", "AT"),
    ("Innsbruck", "6020", "AT"),
    ("Klagenfurt", "9020", "AT"),
    ("St. Pölten", "3100", "AT"),
    ("Dornbirn", "6850", "AT"),
    ("Wels", "4600", "AT"),
    ("Eisenstadt", "7000", "AT"),
    ("München", "80331", "DE"),
    ("Passau", "94032", "DE"),
)
_STREETS = ("Musterweg", "Beispielgasse", "Probeplatz", "Fiktivallee", "Erfundene Straße")
_DOMAINS = ("example.at", "example.com", "example.org")
_PLAIN = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "č": "c", "ć": "c", "ş": "s", "ı": "i"}
)


@dataclass(frozen=True)
class Person:
    """One invented customer."""

    first: str
    last: str
    email: str
    street: str
    town: str
    postcode: str
    country: str

    @property
    def name(self) -> str:
        """First and family name."""
        return f"{self.first} {self.last}"


def people(firm: str, *, codepage: str = "utf-8") -> Iterator[Person]:
    """Yield people without repeating a full name, all writable in the given encoding."""
    rng = stream(firm, "people")
    every = itertools.product(_FIRST.split(), _LAST.split())
    names = [(first, last) for first, last in every if _fits(first + last, codepage)]
    rng.shuffle(names)
    for number, (first, last) in enumerate(names, start=1):
        yield _person(rng, first, last, number)


def _fits(text: str, codepage: str) -> bool:
    return text.encode(codepage, errors="replace").decode(codepage) == text


def _person(rng: random.Random, first: str, last: str, number: int) -> Person:
    town, postcode, country = rng.choice(_TOWNS)
    local = f"{first}.{last}{number % 90 + 10}".lower().translate(_PLAIN)
    return Person(
        first=first,
        last=last,
        email=f"{local}@{rng.choice(_DOMAINS)}",
        street=f"{rng.choice(_STREETS)} {rng.randint(1, 99)}",
        town=town,
        postcode=postcode,
        country=country,
    )
