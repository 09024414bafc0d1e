### Was beim Einlesen von Dateien auffällt: Probleme, ausgelassene Zeilen, Namen der Exporte.

## Probleme: was falsch ist, wo, und was zu tun ist.

problem-archive-damaged = Das Zip-Archiv { $file } ist beschädigt. Bitte laden Sie es noch einmal herunter.
problem-archive-encrypted = Die Datei { $member } im Archiv { $file } ist mit einem Passwort geschützt. Bitte packen Sie sie aus und laden Sie sie ohne Passwort hoch.
problem-archive-has-more =
    Das Archiv { $file } enthält noch { $count ->
        [one] eine weitere Datei
       *[other] { $count } weitere Dateien
    } mit Zahlen. Bitte laden Sie es als Ganzes hoch.
problem-archive-member-damaged = Die Datei { $member } im Archiv { $file } ist beschädigt und wurde ausgelassen.
problem-archive-member-not-a-table = Die Datei { $member } im Archiv { $file } ist keine Tabelle und wurde ausgelassen.
problem-archive-member-unknown = Die Tabelle { $member } im Archiv { $file } kennen wir nicht. Sie wurde ausgelassen.
problem-archive-nested = { $file } ist ein Archiv in einem Archiv. Bitte packen Sie es aus und laden Sie die Tabelle selbst hoch.
problem-archive-nothing-useful = Im Archiv { $file } ist keine Tabelle, die wir kennen. Bitte laden Sie die CSV- oder Excel-Datei einzeln hoch.
problem-archive-too-large = { $file } wird entpackt zu groß. Bitte wählen Sie einen kürzeren Zeitraum und exportieren Sie noch einmal.
problem-archive-too-many-members = Das Archiv { $file } enthält zu viele Dateien. Bitte laden Sie nur die Exporte hoch.
problem-block-not-used = Ein weiterer Abschnitt ab Zeile { $row } wurde nicht verwendet. Er passt nicht zu diesem Export.
problem-currencies-mixed = Die Datei enthält mehrere Währungen: { $currencies }. Beträge verschiedener Währungen lassen sich nicht addieren. Bitte exportieren Sie je Währung eine Datei.
problem-date-order-ambiguous = In der Spalte { $column } ist offen, was Tag und was Monat ist, zum Beispiel { $found } in Zeile { $row }. Diese Zeilen wurden ausgelassen. Bitte schreiben Sie die Tage als 31.12.2026.
problem-date-unreadable =
    In der Spalte { $column } ist { $count ->
        [one] ein Datum nicht lesbar
       *[other] { $count } Mal das Datum nicht lesbar
    }, zuerst { $found } in Zeile { $row }. Bitte bessern Sie es in der Datei aus und laden Sie sie noch einmal hoch.
problem-date-without-year = In der Spalte { $column } fehlt das Jahr. Wir nehmen den letzten solchen Tag vor dem Hochladen. Bitte prüfen Sie den Zeitraum.
problem-encoding-guessed = Die Datei { $file } ist in einer alten Zeichenkodierung gespeichert ({ $encoding }). Bitte prüfen Sie, ob die Umlaute stimmen.
problem-export-ambiguous = { $file } passt zu mehreren Exporten: { $candidates }. Bitte wählen Sie, welcher es ist.
problem-export-unknown = Den Aufbau von { $file } kennen wir nicht. Am nächsten kommt: { $candidates }. Bitte ordnen Sie die Spalten zu oder exportieren Sie noch einmal.
problem-file-damaged = { $file } lässt sich nicht öffnen, die Datei ist beschädigt. Bitte speichern oder laden Sie sie noch einmal herunter.
problem-file-empty = { $file } ist leer. Bitte exportieren Sie noch einmal.
problem-file-encrypted = { $file } ist mit einem Passwort geschützt. Bitte speichern Sie die Datei ohne Passwort und laden Sie sie noch einmal hoch.
problem-file-is-pdf = { $file } ist ein PDF. Bitte laden Sie die Zahlen als CSV- oder Excel-Datei hoch.
problem-file-is-picture = { $file } ist ein Bild. Bitte laden Sie die Zahlen als CSV- oder Excel-Datei hoch.
problem-file-missing = Die Datei { $file } gibt es nicht oder sie ist nicht lesbar.
problem-file-not-a-table = In { $file } finden wir keine Tabelle mit Überschriften. Bitte laden Sie den Export so hoch, wie Sie ihn bekommen haben.
problem-lines-unwrapped = In { $file } stand jede Zeile noch einmal unter Anführungszeichen. Das haben wir rückgängig gemacht.
problem-macros-ignored = { $file } enthält Makros. Wir lesen nur die Zellen, Makros werden nie ausgeführt.
problem-months-only = Diese Liste enthält Summen je Monat, keine einzelnen Verkäufe. Umsatz und Zahl der Kunden können wir sagen, wie oft jemand kommt nicht.
problem-no-rows = In { $file } ist keine Zeile, die wir verwenden können. Bitte prüfen Sie den Zeitraum des Exports.
problem-number-style-ambiguous = In der Spalte { $column } ist offen, ob Punkt oder Beistrich die Nachkommastellen trennt, zum Beispiel { $found } in Zeile { $row }. Bitte schreiben Sie die Beträge mit zwei Nachkommastellen.
problem-number-unreadable =
    In der Spalte { $column } ist { $count ->
        [one] eine Zahl nicht lesbar
       *[other] { $count } Mal die Zahl nicht lesbar
    }, zuerst { $found } in Zeile { $row }. Bitte bessern Sie sie in der Datei aus und laden Sie sie noch einmal hoch.
problem-quotes-unbalanced = In { $file } fehlt ein Anführungszeichen. Wir haben die Datei Zeile für Zeile gelesen. Bitte prüfen Sie die Summen.
problem-status-unknown =
    In der Spalte { $column } steht ein Status, den wir nicht kennen, zuerst in Zeile { $row }. { $count ->
        [one] Diese Zeile wurde
       *[other] { $count } Zeilen wurden
    } ausgelassen.
problem-text-damaged = { $file } enthält Zeichen, die in keinem Text vorkommen. Wir haben sie entfernt. Bitte prüfen Sie die Summen.
problem-totals-differ = Die Summenzeile der Datei nennt { $file_total }, die Zeilen ergeben { $rows }. Wir rechnen mit den Zeilen.
problem-value-masked =
    In der Spalte { $column } nennt die Plattform { $count ->
        [one] einen Wert
       *[other] { $count } verschiedene Werte
    } nur ungefähr, etwa „< 10 %“. Sie zählen als fehlend.

## Warum eine Zeile nicht zählt.

set-aside-abandoned = Abgebrochener Einkauf, nie bestellt.
set-aside-ambiguous-amount = Der Betrag kann zweierlei bedeuten. Bitte schreiben Sie ihn mit zwei Nachkommastellen.
set-aside-ambiguous-date = Tag und Monat sind nicht zu unterscheiden. Bitte schreiben Sie den Tag als 31.12.2026.
set-aside-cancelled = Die Bestellung wurde storniert.
set-aside-expired = Die Zahlung kam nicht rechtzeitig, die Bestellung ist verfallen.
set-aside-failed = Die Zahlung ist fehlgeschlagen.
set-aside-footer = Schlusszeile der Datei, keine Daten.
set-aside-ghost = Die Zeile gehört zu keinem Beitrag.
set-aside-no-amount = Es fehlt der Betrag.
set-aside-no-date = Es fehlt das Datum.
set-aside-no-values = Die Zeile enthält keine Zahlen.
set-aside-pending = Die Zahlung ist noch ausständig.
set-aside-test = Testbestellung.
set-aside-unknown-status = Der Status der Zeile ist uns nicht bekannt.
set-aside-unreadable-amount = Der Betrag ist nicht lesbar. Bitte bessern Sie ihn in der Datei aus.
set-aside-unreadable-date = Das Datum ist nicht lesbar oder gibt es nicht. Bitte bessern Sie es in der Datei aus.
set-aside-voided = Die Zahlung wurde aufgehoben.

## Exporte.

export-google_ads_ad_group = Google Ads: Anzeigengruppen
export-google_ads_campaign = Google Ads: Kampagnen
export-google_ads_search_keyword = Google Ads: Keywords
export-google_ads_search_terms = Google Ads: Suchbegriffe
export-handmade_customer_months = Eigene Liste: Kunden und Monate
export-handmade_sales_list = Eigene Verkaufsliste
export-meta_ads = Meta Werbeanzeigenmanager
export-meta_content = Meta Business Suite: Beiträge mehrerer Plattformen
export-meta_content_facebook = Meta Business Suite: Facebook-Beiträge
export-meta_content_instagram = Meta Business Suite: Instagram-Beiträge
export-meta_results_audience = Meta Business Suite: Zielgruppe
export-meta_results_follows = Meta Business Suite: neue Follower
export-meta_results_interactions = Meta Business Suite: Interaktionen
export-meta_results_link_clicks = Meta Business Suite: Link-Klicks
export-meta_results_reach = Meta Business Suite: Reichweite
export-meta_results_top_content_formats = Meta Business Suite: beste Formate
export-meta_results_viewers = Meta Business Suite: Betrachter
export-meta_results_views = Meta Business Suite: Aufrufe
export-meta_results_visits = Meta Business Suite: Besuche
export-meta_video_content_facebook = Meta Business Suite: Facebook-Videos
export-shopify_orders = Shopify: Bestellungen
export-woocommerce_advanced_order_export = WooCommerce: Advanced Order Export
export-woocommerce_analytics_orders = WooCommerce Analytics: Bestellungen
export-woocommerce_order_export = WooCommerce: Order Export (WebToffee)

## Plattformen.

platform-facebook = Facebook
platform-google_ads = Google Ads
platform-handmade = Eigene Liste
platform-instagram = Instagram
platform-meta = Meta
platform-shopify = Shopify
platform-woocommerce = WooCommerce

## Verkäufe: Auszüge, Buchungen, Listen ohne Kunden.

problem-customers-only = Diese Liste enthält Summen je Kunde, keine einzelnen Käufe. Umsatz und Zahl der Kunden können wir sagen, wann jemand wiederkommt nicht.
problem-no-customer = Die Datei nennt keine Kunden. Umsatz und Zahl der Verkäufe können wir sagen, wie oft jemand wiederkommt nicht. Dafür brauchen wir eine Liste mit Kundennamen, E-Mail-Adressen oder Kundennummern.
problem-status-hidden = Diese Datei sagt nicht, welche Bestellungen storniert sind. Wir zählen alle. Bitte entfernen Sie stornierte Bestellungen oder nehmen Sie einen Export mit lesbarem Status.
problem-sums-only = Diese Datei enthält Summen je Tag, keine einzelnen Bestellungen. Den Umsatz können wir sagen, Käufe je Kunde nicht. Dafür brauchen wir den Export der Bestellungen.
set-aside-money-back = Sie haben dieses Geld zurückbekommen. Das ist kein Verkauf.
set-aside-no-person = Die Zeile nennt keine Kundin und keinen Kunden.
set-aside-no-payer = Diese Gutschrift nennt niemanden, der bezahlt hat. Sie zählt nicht als Verkauf.
set-aside-not-a-customer-account = Diese Buchung betrifft kein Kundenkonto (Debitor).
set-aside-payment-booking = Hier wird eine Zahlung gebucht. Der Umsatz steht schon bei der Rechnung.
set-aside-batch-part = Teil einer Sammelüberweisung, die schon als Ganzes in der Liste steht.
set-aside-expense = Geld, das hinausgeht. Das ist kein Verkauf.
set-aside-fee = Gebühr, Steuer oder Korrektur der Plattform, kein Verkauf.
set-aside-grant = Förderung oder Zuschuss, kein Verkauf.
set-aside-interest = Zinsen oder Kontoabschluss, kein Verkauf.
set-aside-no-invoice = Diese Buchung ist keine Ausgangsrechnung.
set-aside-no-show = Der Termin wurde nicht wahrgenommen.
set-aside-own-transfer = Eigene Überweisung, Einlage oder Kredit, kein Verkauf.
set-aside-payout = Auszahlung eines Zahlungsdienstes. Die Verkäufe dazu stehen in dessen eigenem Export.
set-aside-salary = Gehalt, Pension oder Beihilfe, kein Verkauf.
set-aside-tax = Zahlung vom Finanzamt oder von der Sozialversicherung, kein Verkauf.
set-aside-transfer = Geld, das nur zwischen eigenen Konten wandert, kein Verkauf.
export-accountable_invoices = Accountable: Rechnungen
export-amazon_date_range = Amazon: Zahlungen nach Zeitraum
export-amazon_orders = Amazon: Bestellbericht
export-bank_commerzbank = Commerzbank: Kontoumsätze
export-bank_easybank = easybank und BAWAG: Kontoumsätze
export-bank_george = Erste Bank George: Kontoumsätze
export-bank_george_business = Erste Bank George Business: Kontoumsätze
export-bank_ing_at = ING Österreich: Kontoumsätze
export-bank_ing_de = ING Deutschland: Kontoumsätze
export-bank_livebank = livebank: Kontoumsätze
export-bank_n26 = N26: Kontoumsätze
export-bank_oberbank = Oberbank: Kontoumsätze
export-bank_postbank = Postbank und FYRST: Kontoumsätze
export-bank_raiffeisen_elba = Raiffeisen Mein ELBA: Kontoumsätze
export-bank_sparkasse_camt = Sparkasse: Kontoumsätze (CAMT)
export-bank_sparkasse_mt940 = Sparkasse: Kontoumsätze (MT940)
export-bank_vr = VR-Bank, GLS, Sparda: Kontoumsätze
export-bmd_ntcs_bookings = BMD NTCS: Ausgangsrechnungen
export-calendly_events = Calendly: Termine
export-cash_book = Kassenbuch
export-datev_bookings = DATEV: Buchungsstapel
export-datev_debtors = DATEV: Debitoren
export-ebay_orders = eBay: Bestellungen
export-ebay_transactions = eBay: Transaktionsbericht
export-etsy_payments_sales = Etsy Payments: Zahlungen
export-etsy_sold_order_items = Etsy: verkaufte Artikel
export-etsy_sold_orders = Etsy: Bestellungen
export-etsy_statement = Etsy: Monatsabrechnung
export-faire_orders = Faire: Bestellungen
export-fresha_commission = Fresha: Provisionen
export-gumroad_sales = Gumroad: Verkäufe
export-invoice_list = Rechnungsliste
export-klarna_settlement = Klarna: Auszahlungsbericht
export-loyverse_receipts = Loyverse: Belege
export-modified_orders = modified und xt:Commerce: Bestellungen
export-opos_list = Offene Posten
export-orderbird_sales = orderbird: Umsatzaufteilung
export-paypal_activity = PayPal: Aktivitäten
export-phorest_transactions = Phorest: Umsätze
export-prestashop_orders = PrestaShop: Bestellungen
export-ready2order_receipts = ready2order: Belege
export-sevdesk_invoices = sevDesk: Rechnungen
export-shopify_analytics = Shopify: Umsatz im Zeitverlauf
export-shopify_customers = Shopify: Kunden
export-shopify_payouts = Shopify: Auszahlungen
export-shopware5_order_positions = Shopware 5: Bestellungen mit Positionen
export-shopware5_orders = Shopware 5: Bestellungen
export-shopware6_orders = Shopware 6: Bestellungen
export-shore_appointments = Shore: Termine
export-square_items = Square: Artikel
export-square_transactions = Square: Transaktionen
export-squarespace_orders = Squarespace: Bestellungen
export-stripe_balance_history = Stripe: Verlauf des Guthabens
export-stripe_payments = Stripe: Zahlungen
export-sumup_sales_report = SumUp: Verkaufsbericht
export-sumup_transactions = SumUp: Transaktionsbericht
export-tiktok_shop = TikTok Shop: Abrechnung
export-treatwell_bookings = Treatwell: Buchungen
export-twint_payouts = TWINT: Transaktionen
export-wix_orders = Wix: Bestellungen
export-woocommerce_customers = WooCommerce Analytics: Kunden
export-zettle_receipts = Zettle: Belege
platform-accountable = Accountable
platform-amazon = Amazon
platform-bank = Bank
platform-bmd = BMD
platform-calendly = Calendly
platform-cash_book = Kassenbuch
platform-datev = DATEV
platform-ebay = eBay
platform-etsy = Etsy
platform-faire = Faire
platform-fresha = Fresha
platform-gumroad = Gumroad
platform-invoices = Rechnungen
platform-klarna = Klarna
platform-loyverse = Loyverse
platform-modified = modified und xt:Commerce
platform-orderbird = orderbird
platform-paypal = PayPal
platform-phorest = Phorest
platform-prestashop = PrestaShop
platform-ready2order = ready2order
platform-sevdesk = sevDesk
platform-shopware = Shopware
platform-shore = Shore
platform-square = Square
platform-squarespace = Squarespace
platform-stripe = Stripe
platform-sumup = SumUp
platform-tiktok_shop = TikTok Shop
platform-treatwell = Treatwell
platform-twint = TWINT
platform-wix = Wix
platform-zettle = Zettle

## Soziale Netzwerke

export-facebook_page_insights_legacy = Facebook Insights (alt): Seite
export-facebook_post_insights_legacy = Facebook Insights (alt): Beiträge
export-ga4_acquisition = Google Analytics 4: Herkunft der Besuche
export-ga4_landing_page = Google Analytics 4: Landingpages
export-ga4_pages = Google Analytics 4: Seiten
export-ga4_report_by_date = Google Analytics 4: Bericht nach Tagen
export-ga4_reports_snapshot = Google Analytics 4: Übersicht der Berichte
export-google_ads_ad = Google Ads: Anzeigen
export-google_ads_location = Google Ads: Standorte
export-google_ads_overview_campaigns = Google Ads, Übersicht: Kampagnen
export-google_ads_overview_day_hour = Google Ads, Übersicht: Tag und Stunde
export-google_ads_overview_demographics = Google Ads, Übersicht: Alter und Geschlecht
export-google_ads_overview_devices = Google Ads, Übersicht: Geräte
export-google_ads_overview_search_keywords = Google Ads, Übersicht: Keywords
export-google_ads_overview_search_words = Google Ads, Übersicht: Wörter der Suchen
export-google_ads_overview_searches = Google Ads, Übersicht: Suchen
export-google_ads_overview_time_series = Google Ads, Übersicht: Verlauf
export-google_business_profile_performance = Google Unternehmensprofil: Leistung
export-linkedin_campaign_manager_performance = LinkedIn Campaign Manager: Performance
export-linkedin_creator_analytics = LinkedIn: eigenes Profil
export-linkedin_page_competitors = LinkedIn-Seite: Mitbewerber
export-linkedin_page_content = LinkedIn-Seite: Inhalte
export-linkedin_page_followers = LinkedIn-Seite: Follower
export-linkedin_page_visitors = LinkedIn-Seite: Besucher
export-mailchimp_campaigns = Mailchimp: Mailings
export-microsoft_ads = Microsoft Advertising: Berichte
export-microsoft_ads_age_gender = Microsoft Advertising: Alter und Geschlecht
export-newsletter_report = Newsletter-Bericht
export-pinterest_ads = Pinterest Ads
export-pinterest_analytics = Pinterest Analytics: Übersicht
export-search_console_appearance = Google Search Console: Darstellung
export-search_console_chart = Google Search Console: Verlauf
export-search_console_countries = Google Search Console: Länder
export-search_console_devices = Google Search Console: Geräte
export-search_console_pages = Google Search Console: Seiten
export-search_console_queries = Google Search Console: Suchanfragen
export-tiktok_ads = TikTok Ads Manager
export-tiktok_business_audience = TikTok Business: Publikum
export-tiktok_business_overview = TikTok Business: Übersicht
export-tiktok_business_video = TikTok Business: Videos
export-tiktok_studio_content = TikTok Studio: Videos
export-tiktok_studio_follower_activity = TikTok Studio: aktive Follower
export-tiktok_studio_follower_groups = TikTok Studio: Gruppen von Followern
export-tiktok_studio_follower_history = TikTok Studio: Zahl der Follower
export-tiktok_studio_overview = TikTok Studio: Übersicht
export-tiktok_studio_viewers = TikTok Studio: Zuschauer
export-universal_analytics_pages = Google Universal Analytics: Seiten
export-x_account_overview = X: Konto nach Tagen
export-x_content = X: Beiträge
export-x_tweet_activity = X (Twitter): Tweets
export-youtube_chart = YouTube Studio: Diagrammdaten
export-youtube_geography = YouTube Studio: Länder
export-youtube_totals = YouTube Studio: Gesamtwerte
export-youtube_videos = YouTube Studio: Videos
platform-google_analytics = Google Analytics
platform-google_business_profile = Google Unternehmensprofil
platform-linkedin = LinkedIn
platform-mailchimp = Mailchimp
platform-microsoft_ads = Microsoft Advertising
platform-newsletter = Newsletter
platform-pinterest = Pinterest
platform-search_console = Google Search Console
platform-tiktok = TikTok
platform-x = X
platform-youtube = YouTube
