### Was aus einem Link nicht übernommen werden konnte.

sharing-problem-damaged = Der Link ist unvollständig oder verändert. Bitte öffnen Sie ihn noch einmal aus der ursprünglichen Nachricht.
sharing-problem-newer = Der Link stammt aus einer neueren Fassung von Fanwert. Bitte laden Sie die Seite neu und öffnen Sie ihn dann noch einmal.
sharing-problem-too-long = Dieser Link ist zu lang, er kann nicht von Fanwert stammen.
sharing-problem-unknown-part = Eine Angabe im Link kennen wir nicht. Sie bleibt weg.
sharing-problem-unknown-sector = Die Branche im Link kennen wir nicht. Bitte wählen Sie eine aus.
sharing-problem-unreadable = „{ $field }“ ist im Link nicht lesbar und bleibt weg. Bitte prüfen Sie diese Zahl.
sharing-problem-out-of-bounds = „{ $field }“ hat im Link einen Wert, der nicht möglich ist. Er bleibt weg. Bitte prüfen Sie diese Zahl.
sharing-problem-bad-range = Die Spanne bei „{ $field }“ ist im Link nicht möglich und bleibt weg. Es gilt die übliche Spanne.

sharing-part-ads_incrementality = Anteil, der wegen der Werbung kam
sharing-part-language = Sprache
sharing-part-budget_eur_month = Geld im Monat
sharing-part-horizon_months = Zeitraum
sharing-part-today_ads_eur_month = Heute für Werbung
sharing-part-today_content_eur_month = Heute für Inhalte
sharing-part-today_hours_month = Heute an Stunden
sharing-part-own_hour_eur = Wert Ihrer Stunde
sharing-part-vat_rate = Mehrwertsteuer
sharing-part-is_entry_gross = Eingabe mit Mehrwertsteuer
sharing-part-is_small_business = Kleinunternehmer
sharing-part-measured = Gemessene Zahl
sharing-part-goal_eur_month = Ziel im Monat
sharing-part-scenarios = Szenario
