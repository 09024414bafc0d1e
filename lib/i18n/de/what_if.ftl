# Seite "Stammkunden oder Kaltakquise?".

what-if-sector = Ihre Branche
what-if-budget = Budget im Monat, ohne Mehrwertsteuer
what-if-budget-help = So viel würden Sie im Monat ausgeben: entweder für Inhalte oder für Werbung oder für beides. Eigene Arbeitsstunden zählen mit.
what-if-budget-owner = Ihre Zahl
what-if-budget-upload = Aus Ihren Werbeberichten, gerundet
what-if-budget-sector = Annahme, Beispielbetrieb
what-if-horizon = Wie viele Jahre rechnen wir?

what-if-chart-title = Wie viel mehr wann in der Kassa ist
what-if-see = Was Sie sehen: Jede Linie zählt zusammen, wie viel mehr oder weniger Sie bis zu diesem Monat in der Kassa haben, verglichen mit nichts ausgeben. Die Raute zeigt, ab wann das Geld wieder da ist, der Kreis, ab wann ein Weg den anderen überholt. Die hellen Flächen reichen von vorsichtig bis optimistisch: In 8 von 10 Rechnungen liegt das Ergebnis darin.
what-if-means-content = Was es heißt: Nach { $horizon } stehen Inhalte bei { $content }, Werbung bei { $ads }.
what-if-means-ads = Was es heißt: Nach { $horizon } steht Werbung bei { $ads }, Inhalte bei { $content }.
what-if-means-mix = Was es heißt: Nach { $horizon } steht die Hälfte-Hälfte-Lösung bei { $half }, Inhalte allein bei { $content }, Werbung allein bei { $ads }.
what-if-means-nothing = Was es heißt: Nach { $horizon } liegt jeder Weg unter null. Inhalte stehen bei { $content }, Werbung bei { $ads }.
what-if-means-tie = Was es heißt: Nach { $horizon } stehen Inhalte bei { $content } und Werbung bei { $ads }. Der Unterschied ist kleiner als die Unsicherheit.
what-if-do-content = Was Sie tun können: Halten Sie { $trough } bereit, so tief geht es zwischendurch. Prüfen Sie unten die Zahl, der Sie am wenigsten trauen.
what-if-do-ads = Was Sie tun können: Halten Sie { $trough } bereit, so tief geht es zwischendurch. Fragen Sie neue Kunden ab jetzt, wie sie zu Ihnen gekommen sind.
what-if-do-mix = Was Sie tun können: Halten Sie { $trough } bereit, so tief geht es zwischendurch. Beginnen Sie mit dem Teil, den Sie durchhalten.
what-if-do-nothing = Was Sie tun können: Lassen Sie es vorerst. Ändern Sie unten eine Zahl und sehen Sie, ab wann sich das Blatt wendet.
what-if-do-tie = Was Sie tun können: Nehmen Sie den Weg, den Sie durchhalten, und zählen Sie mit.
what-if-means-free = Was es heißt: Ohne Budget gibt es keinen Unterschied zu nichts ausgeben.
what-if-do-free = Was Sie tun können: Tragen Sie oben ein Monatsbudget ein.
what-if-do-content-at-once = Was Sie tun können: Vorstrecken müssen Sie nach dieser Rechnung nichts. Prüfen Sie unten die Zahl, der Sie am wenigsten trauen.
what-if-do-ads-at-once = Was Sie tun können: Vorstrecken müssen Sie nach dieser Rechnung nichts. Fragen Sie neue Kunden ab jetzt, wie sie zu Ihnen gekommen sind.
what-if-do-mix-at-once = Was Sie tun können: Vorstrecken müssen Sie nach dieser Rechnung nichts. Beginnen Sie mit dem Teil, den Sie durchhalten.
what-if-alt = { $verdict } Nach { $horizon }: Inhalte { $content }, Werbung { $ads }, je zur Hälfte { $half }, so wie heute { $today }.

what-if-metrics-title = Die vier Wege nach { $horizon }
what-if-metric-returned = Von 100 € kommen { $returned } € zurück
what-if-metric-free = Kostet nichts, bringt nichts
what-if-metric-break-even = Geld wieder da: ab Monat { $month }
what-if-metric-no-break-even = Das Geld kommt in dieser Zeit nicht zurück
what-if-metric-range = Wahrscheinlich zwischen { $low } und { $high }
what-if-metric-trough = Vorzustrecken: bis zu { $trough }
what-if-metric-no-trough = Nie im Minus
what-if-crossover = { $ahead } überholt „{ $behind }“ in Monat { $month } und bleibt vorne.
what-if-even = Nach { $horizon } liegen Inhalte und Werbung gleichauf.
what-if-no-crossover = Innerhalb von { $horizon } überholt keiner der beiden Wege den anderen auf Dauer.
what-if-always-ahead = „{ $ahead }“ liegt vom ersten Monat an vor „{ $behind }“.

what-if-today-title = Was geben Sie heute aus?
what-if-today-intro = Daraus entsteht die graue Linie „Heute“. Solange Sie hier nichts eintragen, gilt das Budget des Beispielbetriebs, zur Gänze für Werbung.
what-if-today-ads = Werbung im Monat, netto
what-if-today-content = Honorare und Werkzeuge für Social Media im Monat, netto
what-if-today-hours = Eigene Stunden für Social Media im Monat
what-if-today-hour = Wert Ihrer Arbeitsstunde
what-if-today-hour-help = Annahme: { $value } je Stunde. Ihre Zeit kostet etwas, auch wenn niemand eine Rechnung schreibt.

what-if-numbers-title = Worauf die Rechnung beruht
what-if-numbers-intro = Ändern Sie, was Sie besser wissen. Unter jeder Zahl steht, woher sie kommt.
what-if-table-title = Alle Annahmen im Überblick
what-if-table-name = Zahl
what-if-table-value = Wert
what-if-table-range = Möglich von – bis
what-if-table-origin = Herkunft
what-if-reset-all = Alle eigenen Zahlen zurücksetzen

origin-owner = Ihre Zahl
origin-upload = Aus Ihren Dateien, n = { $n }
origin-sector = Annahme, Beispielbetrieb
origin-default = Annahme
origin-reset = Zurücksetzen
value-unlimited = keine Grenze
range-from-to = { $low } – { $high }
range-fixed = fest
what-if-contradiction = Diese Zahlen passen nicht zusammen: { $sentence } Unten sehen Sie weiter das letzte Ergebnis, das sich rechnen ließ.

what-if-full-already = Sie sind nach diesen Zahlen schon heute ausgelastet: Was darüber hinaus nachgefragt wird, bringt keinen Euro. Mehr Kunden lohnen sich erst, wenn Platz ist.
what-if-full-from = Ab Monat { $month } sind Sie in mindestens einem dieser Wege ausgelastet: Was darüber hinaus nachgefragt wird, bringt keinen Euro.
what-if-derivation-title = Rechenweg mit Ihren Zahlen
derivation-content = Inhalte für Stammkunden
derivation-purchase = Von einem Einkauf bleiben { $order_value_net_eur } × { $contribution_margin } = { $left }, nach Ware und Kartengebühr, ohne Mehrwertsteuer.
derivation-presence = { $budget } im Monat bringen Sie auf Dauer auf { $built } der erreichbaren Präsenz: 1 − ½ hoch ({ $budget } / { $content_half_budget_eur }). Die Hälfte davon ist nach { $half_time } da.
derivation-reached = Regelmäßig erreicht werden dann { $regulars_today } Stammkunden × { $max_reach_share } × { $built } = { $reached }.
derivation-fan-value = Ein erreichter Stammkunde bringt auf lange Sicht { $total } im Monat: { $more } weil er öfter kauft, { $stays } weil er eher bleibt, { $referrals } weil er weiterempfiehlt.
derivation-fan-value-endless = Mit diesen Zahlen bringen Empfehlungen mehr Stammkunden, als gehen. Ein Wert auf lange Sicht lässt sich damit nicht angeben; es zählt nur der Zeitraum oben.
derivation-fan-cost = Er kostet { $budget } / { $reached } = { $cost } im Monat. Beides gilt, wenn die Präsenz aufgebaut ist: Am Anfang kostet sie schon alles und bringt noch wenig.
derivation-ads = Werbung für neue Kunden
derivation-newcomers = { $budget } im Monat bringen { $newcomers } neue Kunden: { $ads_newcomers_ceiling_month } × (1 − e hoch −({ $budget } / ({ $ads_newcomers_ceiling_month } × { $first_cac_eur }))). Jeder weitere kostet mehr als der davor.
derivation-newcomers-free = { $budget } im Monat bringen { $newcomers } neue Kunden: { $budget } / { $first_cac_eur }.
derivation-ads-cost = Im Durchschnitt kostet ein neuer Kunde { $average }, der nächste { $next }.
derivation-ads-stay = Von denen, die durch Werbung kommen, werden { $stay } Stammkunden.
derivation-ads-worth = Auf lange Sicht ist ein neuer Kunde aus Werbung { $worth } wert. Mehr sollte der nächste nicht kosten.
derivation-result = Ergebnis
derivation-net = { $plan }: { $extra } mehr Deckungsbeitrag − { $cost } Ausgaben = { $net }. Von 100 € kommen 100 × { $extra } / { $cost } = { $returned } € zurück.
derivation-net-free = { $plan }: nichts ausgegeben, also kein Unterschied.
derivation-break-even = „Geld wieder da“ ist der erste Monat, ab dem die Linie nicht mehr unter null fällt.
derivation-trough = „Vorzustrecken“ ist der tiefste Punkt der Linie.
derivation-draws = Die Bereiche kommen aus { $draws } Rechnungen, in denen jede unsichere Zahl zwischen ihrem niedrigen und ihrem hohen Wert gezogen wird, für alle Wege dieselben.
