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
