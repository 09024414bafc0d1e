# Das Urteil in Euro: ganze Sätze, ausgewählt nach dem Ergebnis.

verdict-example = Beispiel, noch nicht Ihre Zahlen:
verdict-opening = { $budget } im Monat, { $horizon }:
verdict-content = Inhalte für Stammkunden bringen mehr: Von 100 € kommen rund { $content } € zurück, aus Werbung { $ads } €.
verdict-ads = Neukundenwerbung bringt mehr: Von 100 € kommen rund { $ads } € zurück, aus Inhalten { $content } €.
verdict-mix = Teilen Sie auf: { $content_budget } Inhalte und { $ads_budget } Werbung bringen { $gain } mehr als der bessere Weg allein.
verdict-nothing-fully_booked = Wir würden dieses Geld nicht ausgeben: Von 100 € kommen höchstens { $best } € zurück, weil Sie schon ausgelastet sind.
verdict-nothing-margin_too_small = Wir würden dieses Geld nicht ausgeben: Von 100 € kommen höchstens { $best } € zurück, weil von jedem Einkauf zu wenig übrig bleibt.
verdict-nothing-too_few_regulars = Wir würden dieses Geld nicht ausgeben: Von 100 € kommen höchstens { $best } € zurück, weil es dafür noch zu wenige Stammkunden gibt.
verdict-nothing-market_nearly_exhausted = Wir würden dieses Geld nicht ausgeben: Von 100 € kommen höchstens { $best } € zurück, weil fast alle, die in Frage kommen, schon bei Ihnen kaufen.
verdict-nothing-comes_back_too_rarely = Wir würden dieses Geld nicht ausgeben: Von 100 € kommen höchstens { $best } € zurück, weil Ihre Kunden zu selten wiederkommen.
verdict-nothing-budget_too_high = So viel würden wir nicht ausgeben: Von 100 € kommen höchstens { $best } € zurück, weil dieses Budget für Ihren Betrieb zu hoch ist. Mit weniger Geld lohnt es sich.
verdict-nothing = Wir würden dieses Geld nicht ausgeben: Von 100 € kommen höchstens { $best } € zurück.
verdict-no-budget = Sie geben nichts aus, also gibt es nichts zu vergleichen. Tragen Sie ein Monatsbudget ein.
verdict-tie = Kein verlässlicher Unterschied: In { $content } von 100 Rechnungen liegen Inhalte vorne, in { $ads } Werbung.

verdict-chance = Wir haben { $draws }-mal gerechnet, vorsichtig bis optimistisch: In { $cases } von 100 Fällen kommt das Geld { $way } innerhalb von { $horizon } zurück.
verdict-chance-always = Wir haben { $draws }-mal gerechnet, vorsichtig bis optimistisch: Das Geld { $way } kommt innerhalb von { $horizon } fast immer zurück, wenn unsere Annahmen stimmen.
verdict-chance-never = Wir haben { $draws }-mal gerechnet, vorsichtig bis optimistisch: Das Geld { $way } kommt innerhalb von { $horizon } fast nie zurück.
verdict-caution = Wie stark Beiträge { $customers } halten, weiß vorher niemand; darum rechnen wir auch mit null.
verdict-way-content = für Inhalte
verdict-way-ads = für Werbung
verdict-way-mix = für beides zusammen
