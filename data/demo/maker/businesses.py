"""Which exports each firm has, in the order in which its owner would upload them."""

from datetime import date

from maker import google_ads, lists, meta_ads
from maker.ad_days import Channel, ad_days
from maker.calendar_days import FIRST_DAY, LAST_DAY
from maker.firms import CAFE, HAIRDRESSER, SHOP
from maker.orders import orders
from maker.people import people
from maker.posts import Voice, facebook, facebook_german, instagram, posts, posts_between
from maker.produced import Produced
from maker.results import Metric, results
from maker.shop_systems import shopify, woocommerce
from maker.simulation import simulate

_LAST_YEAR = (date(2025, 11, 1), LAST_DAY)
_NEW_YEAR_2026 = date(2026, 1, 1)
_CAFE_TEXTS = (
    "Heute frisch aus dem Ofen: Apfelstrudel vom Blech.\n\nSolange er da ist. #beispielbach",
    "Der Tisch am Fenster ist der beste im Haus. Wer zuerst kommt, sitzt dort.",
    "Frühstück bis 11:30, am Sonntag bis 13 Uhr.\n\nBitte reservieren. #fruehstueck",
    "Unsere Lisa zeigt, wie der Milchschaum steht. #barista",
    "Am Wochenende gibt es Frittatensuppe, dazu das Brot vom Nachbarn.",
    "Welche Torte sollen wir am Freitag backen? Schreiben Sie es in die Kommentare.",
    "Heute hat der Kaffee Geburtstag: Die zweite Melange geht aufs Haus.",
)
_SALON_TEXTS = (
    "Vorher, nachher: von Brünett zu Kupfer in drei Stunden.\n\n#beispielbach #friseur",
    "Zwei Termine sind diese Woche noch frei. Rufen Sie uns an.",
    "So bleibt die Farbe länger schön: lauwarm waschen, gut spülen.",
    "Unser Lehrling Emre schneidet heute zum ersten Mal allein. Wir sind stolz.",
    "Hochsteckfrisuren für Ihr Fest: bitte vier Wochen vorher melden.",
)
_SHOP_TEXTS = (
    "Neu im Laden: Tischläufer in Moosgrün.\n\nGewebt, gewaschen, gebügelt. #leinen",
    "Leinen knittert. Das soll so sein.",
    "Woher unser Flachs kommt, zeigen wir im Video. #handwerk",
    "Drei Geschirrtücher, ein Band drum: fertig ist das Geschenk.",
    "Bis Donnerstag bestellt, am Samstag auf dem Tisch.",
)


def cafe() -> list[Produced]:
    """Return the café's exports."""
    history = simulate(CAFE, people("cafe", codepage="cp1252"))
    sales = lists.cafe_sales(history.purchases)
    meta = Channel("Gäste aus der Umgebung", 1.0, 6.4, 0.013, 0, 21, ("Anzeige",))
    rows = ad_days(CAFE, meta, history.newcomers_by_ads)
    insta = Voice("instagram", "cafe_musterhof", "Café Musterhof", 10, 620, _CAFE_TEXTS)
    face = Voice("facebook", "cafemusterhof", "Café Musterhof", 8, 540, _CAFE_TEXTS)
    on_facebook, spring = posts("cafe", face), date(2025, 5, 1)
    return [
        lists.card_csv(
            "cafe/Stammkundenkarte bis 2025.csv",
            [sale for sale in sales if sale.purchase.day < _NEW_YEAR_2026],
        ),
        lists.card_workbook(
            "cafe/Stammkundenkarte 2026.xlsx",
            [sale for sale in sales if sale.purchase.day >= _NEW_YEAR_2026],
        ),
        meta_ads.german_csv(
            "cafe/Cafe-Musterhof-Kampagnen-1-Nov-202431-Dez-2025.csv",
            meta_ads.ads_between(rows, FIRST_DAY, date(2025, 12, 31)),
        ),
        meta_ads.german_workbook(
            "cafe/Cafe-Musterhof-Kampagnen-1-Jan-202631-Okt-2026.xlsx",
            meta_ads.ads_between(rows, _NEW_YEAR_2026, LAST_DAY),
        ),
        facebook_german(
            "cafe/Nov-01-2024_Apr-30-2025_1100000000000001.csv",
            [post for post in on_facebook if post.published_at.date() < spring],
            face,
        ),
        facebook(
            "cafe/May-01-2025_Oct-31-2026_1100000000000002.csv",
            posts_between(on_facebook, spring, LAST_DAY),
            face,
        ),
        instagram(
            "cafe/Nov-01-2024_Oct-31-2026_1100000000000003.csv", posts("cafe", insta), insta, "en"
        ),
        results(
            "cafe",
            "cafe/Follows.csv",
            (Metric("Facebook follows", 0.7), Metric("Instagram follows", 1.1, is_sparse=True)),
            (FIRST_DAY, LAST_DAY),
            "followers_gained",
        ),
        results(
            "cafe",
            "cafe/Reach.csv",
            (Metric("Facebook reach", 310), Metric("Instagram reach", 260)),
            _LAST_YEAR,
            None,
        ),
        results("cafe", "cafe/Views.csv", (Metric("Views", 540),), _LAST_YEAR, "views"),
    ]


def hairdresser() -> list[Produced]:
    """Return the hairdresser's exports."""
    history = simulate(HAIRDRESSER, people("hairdresser"))
    google = Channel("Suche", 1.0, 38.0, 0.052, 0, 26, ("Friseur Beispielbach",))
    rows = ad_days(HAIRDRESSER, google, history.newcomers_by_ads)
    insta = Voice("instagram", "salon_schnittmuster", "Salon Schnittmuster", 7, 430, _SALON_TEXTS)
    return [
        lists.salon_workbook("hairdresser/Terminliste.xlsx", lists.salon_sales(history.purchases)),
        google_ads.german_excel(
            "hairdresser/Kampagnenbericht.csv",
            meta_ads.ads_between(rows, FIRST_DAY, date(2025, 12, 31)),
            "Smart",
        ),
        google_ads.english_plain(
            "hairdresser/Campaign report.csv",
            meta_ads.ads_between(rows, _NEW_YEAR_2026, LAST_DAY),
            "Smart",
        ),
        instagram(
            "hairdresser/Nov-01-2024_Oct-31-2026_1200000000000001.csv",
            posts("hairdresser", insta),
            insta,
            "de",
        ),
    ]


def online_shop() -> list[Produced]:
    """Return the online shop's exports; it moved from WooCommerce to Shopify in May 2025."""
    history = simulate(SHOP, people("online_shop"))
    moved, later = date(2025, 5, 1), date(2026, 2, 1)
    before = orders([p for p in history.purchases if p.day < moved], 20101)
    after = orders([p for p in history.purchases if p.day >= moved], 1001)
    meta = Channel("Prospecting", 0.65, 9.5, 0.012, 70, 31, ("Tischwäsche Video", "Karussell"))
    google = Channel("Search", 0.35, 24.0, 0.035, 70, 31, ("Leinen Österreich",))
    insta = Voice("instagram", "leinenlade_beispielbach", SHOP.name, 6, 900, _SHOP_TEXTS)
    meta_rows = ad_days(SHOP, meta, history.newcomers_by_ads)
    google_rows = ad_days(SHOP, google, history.newcomers_by_ads)
    return [
        woocommerce("online_shop/orders-2024-11-2025-04.csv", before),
        shopify(
            "online_shop/orders_export_1.csv",
            [order for order in after if order.placed_at.date() < later],
        ),
        shopify(
            "online_shop/orders_export_2.csv",
            [order for order in after if order.placed_at.date() >= later],
        ),
        meta_ads.english_ads_csv(
            "online_shop/Leinenlade-Ads-1-Nov-202531-Oct-2026.csv",
            meta_ads.ads_between(meta_rows, *_LAST_YEAR),
        ),
        google_ads.english_excel(
            "online_shop/Campaign report.csv",
            meta_ads.ads_between(google_rows, *_LAST_YEAR),
            "Search",
        ),
        instagram(
            "online_shop/Nov-01-2024_Oct-31-2026_1300000000000001.csv",
            posts("online_shop", insta),
            insta,
            "en",
        ),
        results(
            "online_shop",
            "online_shop/Follows.csv",
            (Metric("Instagram follows", 1.6, is_sparse=True),),
            _LAST_YEAR,
            "followers_gained",
        ),
        results(
            "online_shop",
            "online_shop/Visits.csv",
            (Metric("Instagram profile visits", 34),),
            _LAST_YEAR,
            "profile_visits",
        ),
    ]
