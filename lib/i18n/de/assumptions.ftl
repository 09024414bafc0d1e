### Seite „Annahmen“: jede Zahl, woher sie kommt, wie sicher sie ist, und der Weg zurück.

assumptions-intro = Jede Zahl, mit der wir rechnen. Ändern Sie, was Sie besser wissen: links den Wert, rechts, wie klein und wie groß er sein kann. Was Sie nicht wissen, lassen Sie stehen.

assumptions-group-business = Betrieb
assumptions-group-business-intro = Das wissen Sie besser als jede Statistik. Solange Sie nichts eintragen, gilt der Beispielbetrieb Ihrer Branche.
assumptions-group-content = Was Inhalte bewirken
assumptions-group-content-intro = Der unsicherste Teil. Wie stark Beiträge wirken, weiß vorher niemand, deshalb beginnt jede Spanne bei der Wirkung mit null.
assumptions-group-ads = Neukundenwerbung
assumptions-group-ads-intro = Was ein neuer Kunde aus Werbung kostet und ob er bleibt. Es zählen nur die, die sonst nicht gekommen wären.
assumptions-group-promo = Preisaktionen
assumptions-group-promo-intro = Was ein Rabatt bringt, und was danach fehlt.
assumptions-group-finance = Rechnen
assumptions-group-finance-intro = Zeitraum, Zinsen, einmalige Kosten, und wie aus Stammkunden Fans werden.

assumptions-low = Mindestens
assumptions-high = Höchstens
assumptions-add-range = Spanne angeben
assumptions-line = { $unit } · { $origin }
assumptions-range-widened = Wir rechnen mit { $low } bis { $high }, also etwas weiter: Wer eine Spanne schätzt, schätzt sie meist zu eng.
assumptions-range-outside = Der Wert { $value } liegt außerhalb Ihrer Spanne. Wir dehnen sie bis dorthin aus.
assumptions-range-order = „Mindestens“ ist { $low } und damit mehr als „höchstens“ mit { $high }. Bis das passt, rechnen wir mit der Spanne von vorher.

assumptions-why = Woher?
assumptions-rule = So entsteht die Zahl: { $rule }
assumptions-instead-owner = Das ist Ihre Zahl. Ohne sie würden wir mit { $value } rechnen ({ $origin }).
assumptions-instead-upload = Diese Zahl stammt aus Ihren Dateien. Ohne sie würden wir mit { $value } rechnen ({ $origin }).
assumptions-bounds-from = Möglich ist alles ab { $least }.
assumptions-bounds-above = Möglich ist alles über { $least }.
assumptions-bounds-unlimited = Möglich ist alles über { $least }. Leer heißt: keine Grenze.
assumptions-bounds-between = Möglich ist alles von { $least } bis { $most }.

## Woher eine Zahl stammt

source-named = { $title }, { $publisher }, { $year }
source-undated = { $title }, { $publisher }
source-seen = Quelle: { $source }.
source-recall = Allgemein bekannt, nicht nachgeschlagen: { $source }.
source-anchor = Das ist eine Annahme. Ein Anhaltspunkt, kein Beweis: { $source }.
source-none = Das ist eine Annahme ohne Quelle.

figure-order_value_eur_gross = Ausgangspunkt: Ein üblicher Einkauf kostet { $value }, mit Mehrwertsteuer.
figure-contribution_margin_percent = Ausgangspunkt: Vorsichtig gerechnet bleiben { $value } vom Umsatz ohne Mehrwertsteuer.
figure-orders_per_customer_year = Ausgangspunkt: Ein Kunde kauft im Durchschnitt { $value } Mal im Jahr, Stammkunden öfter.
figure-retention_percent_year = Ausgangspunkt: { $value } aller Kunden kaufen im Jahr darauf wieder.
figure-new_customers_month = Ausgangspunkt: { $value } neue Kunden im Monat in einem Betrieb dieser Branche.
figure-referrals_per_100_regulars_year = Ausgangspunkt: 100 Stammkunden schicken im Jahr { $value } Neue.
figure-referred_uplift = Ausgangspunkt: Empfohlene Kunden waren in einer Untersuchung um { $value } mehr wert.

## Mit oder ohne Mehrwertsteuer

vat-title = Mehrwertsteuer
order-value-gross = Was ein Einkauf bringt, mit Mehrwertsteuer
order-value-net = Was ein Einkauf bringt, ohne Mehrwertsteuer
order-value-only = Was ein Einkauf bringt
order-value-gross-help = Was jemand im Durchschnitt zahlt. Wir rechnen { $rate } Mehrwertsteuer heraus, für Sie bleiben { $net }.
vat-entry-gross = Beträge mit Mehrwertsteuer eintippen
vat-rate = Mehrwertsteuer in Ihren Preisen
vat-option = { $rate } ({ $kinds })
vat-option-usual = { $rate } (Ihre Branche)
vat-since = { $kind }: gilt seit { $since }.
vat-small-business = Ich bin Kleinunternehmer und verrechne keine Mehrwertsteuer
vat-small-business-who = Das geht bis { $limit } Umsatz im Jahr.
vat-small-business-means = Was man bei Ihnen zahlt, bleibt zur Gänze Ihnen. Dafür zahlen Sie auf Werbung bei Google und Meta { $charge } Steuer, die Sie nicht zurückbekommen: Um so viel teurer wird hier der angenommene neue Kunde aus Werbung.

vat-kind-normal = Normalsatz
vat-kind-accommodation = Nächtigung
vat-kind-food = Speisen und Lebensmittel
vat-kind-own_wine = eigener Wein ab Hof
vat-kind-plants = Pflanzen
vat-kind-basic_food = Brot, Milch, Eier, Gemüse
vat-kind-health = Heilberufe

vat-note-cafe_restaurant = Gemischt: Speisen 10 %, Getränke 20 %. Wählen Sie einen anderen Satz, wenn bei Ihnen fast nur das eine zählt.
vat-note-bakery = Gemischt: Brot und Gebäck 4,9 %, andere Lebensmittel 10 %, Kaffee 20 %. Wie es sich bei Ihnen verteilt, wissen nur Sie.
vat-note-hair_beauty = Für Friseure und Kosmetik gilt der Normalsatz.
vat-note-boutique = Für Kleidung gilt der Normalsatz.
vat-note-garden_centre = Gemischt: Pflanzen 13 %, Zubehör 20 %.
vat-note-craft_trades = Für Handwerk gilt der Normalsatz.
vat-note-gym_yoga = Für Fitness und Yoga gilt der Normalsatz.
vat-note-hotel_guesthouse = Nächtigungen 10 %, Getränke und Seminarräume 20 %.
vat-note-winery_farmshop = Eigener Wein ab Hof 13 %, Lebensmittel 10 % oder 4,9 %. Für pauschalierte Betriebe gilt anderes.
vat-note-physio_dentist = Heilberufe sind befreit und bekommen auch keine Mehrwertsteuer zurück.
vat-note-online_shop = Für die meisten Waren gilt der Normalsatz, für Bücher und Lebensmittel weniger.
vat-note-b2b_services = Für Dienstleistungen gilt der Normalsatz.

## Passen die Zahlen zusammen?

gate-question = Heute { $today } { $regulars }, in einem Jahr { $later }, wenn Sie nichts für Werbung und Inhalte ausgeben: Das folgt aus diesen Zahlen. Kann das stimmen?
gate-check = Das ist viel für ein Jahr: { $lost } gehen verloren, { $gained } kommen dazu. Prüfen Sie vor allem { $fields }.
gate-field = „{ $field }“
gate-regulars-cafe_restaurant = Stammgäste
gate-regulars-bakery = Stammkunden
gate-regulars-hair_beauty = Stammkunden
gate-regulars-boutique = Stammkunden
gate-regulars-garden_centre = Stammkunden
gate-regulars-craft_trades = Auftraggeber, die wiederkommen
gate-regulars-gym_yoga = Mitglieder
gate-regulars-hotel_guesthouse = Stammgäste
gate-regulars-winery_farmshop = Stammkunden
gate-regulars-physio_dentist = Patientinnen und Patienten, die wiederkommen
gate-regulars-online_shop = Stammkunden
gate-regulars-b2b_services = Auftraggeber, die wiederkommen
