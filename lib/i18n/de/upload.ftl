# Seite "Daten".

upload-intro = Ziehen Sie Ihre Dateien herein, so wie Plattform, Shop, Kassa oder Excel sie erzeugt haben. Aus Annahmen werden gemessene Zahlen.
upload-verdict-none = Noch keine Dateien: Alle Zahlen sind Annahmen. Mit einer Liste Ihrer Verkäufe (Kunde, Datum, Betrag) werden die wichtigsten davon gemessen.
upload-verdict-measured =
    { $count ->
        [one] Aus Ihren Dateien ist eine Annahme zu einer gemessenen Zahl geworden.
       *[other] Aus Ihren Dateien sind { $count_text } Annahmen zu gemessenen Zahlen geworden.
    }
upload-verdict-nothing-measured = Ihre Dateien sind gelesen. Gemessen werden konnte daraus noch keine Annahme, unten steht warum.
upload-label = Dateien hierher ziehen oder auswählen
upload-label-help = CSV, TSV, Excel (xlsx, xls), OpenDocument (ods) oder ZIP, höchstens 200 MB je Datei. Mehrere auf einmal sind möglich.
upload-privacy = Namen und E-Mail-Adressen ersetzen wir beim Lesen durch Schlüssel und behalten sie nirgends. Die Daten bleiben nur für diesen Besuch im Arbeitsspeicher und werden nicht gespeichert. Laden Sie am besten nur Nummer, Datum und Betrag hoch.
upload-progress = { $file } wird gelesen ({ $done } von { $total })
upload-demo-title = Noch nichts zur Hand? Mit erfundenen Daten ausprobieren
upload-demo-button = { $business } laden
upload-demo-loaded = Sie sehen erfundene Beispieldaten: { $business }
upload-delete-all = Alle Dateien und gemessenen Zahlen löschen
upload-delete-one = Diese Datei entfernen
upload-files-title = Was erkannt wurde
upload-file-unknown = nicht erkannt
upload-file-period = Zeitraum
upload-file-period-none = kein Datum in der Datei
upload-file-from-to = { $from } bis { $to }
upload-file-currency = Währung
upload-file-currency-none = steht nicht in der Datei
upload-file-rows = Zeilen
upload-file-ledger = { $read } gelesen, { $used } verwendet, { $set_aside } nicht.
upload-file-ledger-all =
    { $count ->
        [one] Eine Zeile gelesen, alle verwendet.
       *[other] { $read } gelesen, alle verwendet.
    }
upload-file-because =
    { $count ->
        [one] 1 Zeile: { $reason }
       *[other] { $count_text } Zeilen: { $reason }
    }
upload-file-totals = Summen der verwendeten Zeilen
upload-file-platform-totals = Die Datei selbst nennt in ihrer Summenzeile { $values }.
upload-file-again = Diese Datei ist schon geladen. Sie zählt nur einmal.
upload-set-aside-show = Nicht verwendete Zeilen ansehen
upload-set-aside-row = Zeile
upload-set-aside-reason = Grund
upload-set-aside-text = Woran Sie sie erkennen
upload-choose-level = Dasselbe Geld steht in mehreren Berichten von { $platform }. Welcher soll zählen?
upload-measured-title = Was aus Annahmen geworden ist
upload-measured-name = Zahl
upload-measured-before = Annahme bisher
upload-measured-now = Gemessen
upload-measured-range = Bereich
upload-measured-basis = Woran gemessen wurde
upload-measured-n = n = { $n }
upload-measured-new = bisher nicht gerechnet
measured-ads_spend_month_eur = Werbeausgaben im Monat
measured-purchases_month = Käufe im Monat
upload-refused-title = Was noch nicht gemessen werden kann
upload-anyway-title = Wären sie auch so gekommen?
upload-anyway-intro = Plattformen schreiben sich Kunden zu, die auch ohne Werbung gekommen wären. Von zehn zählen wir deshalb sieben, und rechnen auch mit drei und mit zehn.
upload-anyway-label = So viele der Kunden, die eine Plattform sich zuschreibt, kamen wirklich wegen der Werbung
upload-anyway-range = Gerechnet wird von { $low } bis { $high }.
upload-from-link = Diese gemessenen Zahlen stehen in Ihrem Link. Die Dateien dazu sind nicht gespeichert.

level-campaign = Kampagnen
level-account = Ganzes Konto
level-ad_group = Anzeigengruppen
level-ad = Anzeigen
level-keyword = Suchwörter
level-search_term = Suchanfragen
level-breakdown = Aufschlüsselung

total-spend = Ausgaben
total-impressions = Einblendungen
total-clicks = Klicks
total-link_clicks = Klicks auf Links
total-conversions = Abschlüsse laut Plattform
total-views = Aufrufe
total-interactions = Interaktionen
total-profile_visits = Profilbesuche
total-followers_gained = neue Follower
total-followers_lost = verlorene Follower
total-likes = Gefällt mir
total-comments = Kommentare
total-shares = geteilt
total-saves = gespeichert
total-posts = Beiträge
total-orders = Käufe
total-customers = Kunden
total-gross = Umsatz brutto
total-refunded = zurückgezahlt
total-recipients = Empfänger
total-opens = Öffnungen
