import pytest

from lib.importing.encoding import decode

GERMAN = "Kunde;Ort\nJörg Größl;Wien\nÖykü Yıldız Straße;Mühlviertel\nKäthe;Übelbach\n"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", GERMAN),
        ("utf-8-sig", GERMAN),
        ("utf-16", GERMAN),
        ("utf-16-le", GERMAN),
        ("utf-16-be", GERMAN),
        ("cp1252", GERMAN.replace("ı", "i") + "Preis € 5 – „rot“"),
        ("mac_roman", GERMAN.replace("ı", "i")),
        ("cp1250", "Jörg Kovačić;Graz\nŽeljko Šimić;Wien\nŁukasz;Linz\nIlić;Öd\n"),
        ("cp1251", "Показване;Дата\nИван Петров;София\nГергана;Пловдив\n"),
        ("ascii", "Kunde;Datum\nA;1\n"),
    ],
)
def test_the_encoding_is_found_from_the_content(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)).text == text
