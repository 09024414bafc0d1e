### Was aus hochgeladenen Daten gemessen wurde, woran, und warum anderes noch nicht.

## Woran eine Zahl gemessen wurde.

estimate-basis-mean-purchase = Durchschnitt aus { $n } Einkäufen, ohne Mehrwertsteuer und ohne Rückerstattungen. Mehrere Einkäufe am selben Tag zählen als einer.
estimate-basis-mean-purchases-month = Durchschnitt der letzten { $n } Monate in Ihren Daten.
estimate-basis-active-repeaters = Gezählt aus { $n } Kunden: Wer mindestens zweimal da war und zuletzt nicht zu lange ausgeblieben ist.
estimate-basis-purchases-after-second = Gezählt bei { $n } Stammkunden: alle Einkäufe nach dem zweiten, geteilt durch die Monate seither.
estimate-basis-second-purchase = Gezählt bei { $n } neuen Kunden: Wie viele wiedergekommen sind. Bei wenigen Kunden mischen wir den Wert der Branche dazu.
estimate-basis-active-after-year = Gezählt bei { $n } Stammkunden von vor einem Jahr: Wie viele heute noch kommen.
estimate-basis-mean-spend-month = Durchschnitt aus { $n } Monaten, wie die Plattformen es melden. Google und Meta verrechnen für Österreich 5 % Aufschlag. Er steht nur auf der Rechnung und kommt dazu.
estimate-basis-conversions-calibrated = Gerechnet aus { $n } neuen Kunden, die sich die Plattformen zuschreiben. Von zehn zählen wir sieben, in der Spanne drei bis zehn. Die anderen wären ohnehin gekommen.
estimate-basis-newcomers-balance = Gezählt: { $n } neue Kunden. Davon abgezogen ist, was nach unserer Annahme auf Empfehlung und durch Werbung kam.

## Warum eine Zahl noch nicht gemessen wird. Es gilt dann weiter der bisherige Wert.

refusal-no-orders = Dazu brauchen wir Verkäufe: einen Export aus Shop oder Kassa, oder eine Liste mit Datum und Betrag.
refusal-needs-customers = In Ihren Verkäufen steht nicht, wer gekauft hat. Mit einer Kundennummer oder E-Mail-Adresse je Verkauf lässt es sich messen.
refusal-mostly-unnamed = Nur bei { $n } Einkäufen steht, wer gekauft hat. Nötig ist das bei mindestens der Hälfte, also bei { $needed }.
refusal-few-purchases = Noch zu wenige Einkäufe: { $n }, nötig { $needed }.
refusal-few-months = Ihre Daten umfassen noch keinen ganzen Monat.
refusal-few-repeaters = Noch zu wenige Kunden, die mindestens zweimal da waren: { $n }, nötig { $needed }.
refusal-few-repeats = Ihre Stammkunden waren nach dem zweiten Mal noch zu selten da: { $n } Einkäufe, nötig { $needed }.
refusal-few-newcomers = Noch zu wenige neue Kunden, bei denen man schon sieht, ob sie wiederkommen: { $n }, nötig { $needed }.
refusal-few-regulars = Noch zu wenige Stammkunden von vor einem Jahr: { $n }, nötig { $needed }.
refusal-short-history = Ihre Daten reichen noch nicht weit genug zurück. Monate bisher: { $n }, nötig { $needed }.
refusal-not-separable = Aus Verkäufen allein sieht man nicht, wer von selbst kam, wer durch Werbung und wer auf Empfehlung. Zwei Monate an der Kassa fragen hilft.
refusal-other-currency = Beträge in { $detail } zählen hier nicht mit. Wir rechnen in Euro und rechnen nicht um.
refusal-no-spend = Dazu brauchen wir einen Werbebericht mit Ausgaben in Euro.
refusal-ads-without-dates = In einem Werbebericht stehen weder Tage noch Monate. Zeilen, die deshalb nicht zählen: { $n }. Bitte exportieren Sie ihn mit Zeitraum.
refusal-no-conversions = Ihre Werbeberichte sagen nicht, wie viele Käufe die Werbung gebracht hat.
refusal-few-conversions = Noch zu wenige neue Kunden durch Werbung: { $n }, nötig { $needed }.
refusal-no-common-months = Werbung und Verkäufe haben noch keinen gemeinsamen ganzen Monat.
refusal-above-ceiling = Ihre Werbung brachte im Monat rund { $n } neue Kunden. Das ist so viel, wie wir für höchstens möglich hielten ({ $needed }). Erhöhen Sie diese Grenze, dann lässt sich rechnen.
