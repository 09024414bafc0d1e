### Die Zahlen des Modells: kurzer Name, Frage an die Inhaberin oder den Inhaber, ein Satz Erklärung.

## Der Betrieb

field-regulars_today = Stammkunden heute
field-regulars_today-question = Wie viele Stammkunden haben Sie heute?
field-regulars_today-help = Wer mindestens zweimal da war und noch kommt. Je mehr es sind, desto mehr bringen Beiträge, die sie sehen.
field-order_value_net_eur = Was ein Einkauf bringt, netto
field-order_value_net_eur-question = Was lässt jemand pro Einkauf oder Besuch da, ohne Mehrwertsteuer?
field-order_value_net_eur-help = Der Durchschnitt, ohne Mehrwertsteuer. Mit Mehrwertsteuer gerechnet käme jeder Betrag zu hoch heraus.
field-contribution_margin = Was von 100 € bleibt
field-contribution_margin-question = Von 100 € Einnahmen: Wie viel bleibt nach Ware, Kartengebühr und sonstigen Kosten dieses Verkaufs?
field-contribution_margin-help = Nur Kosten, die ohne diesen Verkauf nicht da wären. Löhne, Miete und Versicherung zählen nicht, die zahlen Sie ohnehin.
field-orders_per_regular_month = Einkäufe eines Stammkunden im Monat
field-orders_per_regular_month-question = Wie oft im Monat kauft jemand, der regelmäßig kommt?
field-orders_per_regular_month-help = Einmal im Jahr ist ein Zwölftel, also rund 0,08. Wer öfter kommt, ist als Stammkunde mehr wert.
field-retention_rate_year = Stammkunden, die nach einem Jahr noch kommen
field-retention_rate_year-question = Von zehn Stammkunden heute: Wie viele kommen in einem Jahr noch, wenn Sie nichts Besonderes tun?
field-retention_rate_year-help = Acht von zehn sind 80 %. Der Rest zieht weg, wechselt oder braucht es nicht mehr.
field-newcomer_stay_rate = Neue, die Stammkunden werden
field-newcomer_stay_rate-question = Von zehn neuen Kunden: Wie viele werden Stammkunden?
field-newcomer_stay_rate-help = Drei von zehn sind 30 %. Die anderen kaufen einmal und kommen nicht wieder.
field-organic_newcomers_month = Neue im Monat von selbst
field-organic_newcomers_month-question = Wie viele Neue kommen im Monat von selbst, ohne Werbung und ohne Empfehlung?
field-organic_newcomers_month-help = Zum Beispiel im Vorbeigehen oder über eine Suche. Sie kämen auch, wenn Sie nichts ausgeben.
field-referrals_per_regular_year = Empfehlungen je Stammkunde im Jahr
field-referrals_per_regular_year-question = Wie viele neue Kunden bringt ein Stammkunde im Jahr durch Empfehlung?
field-referrals_per_regular_year-help = Bringen 100 Stammkunden im Jahr 20 Neue, sind das 0,2. Gezählt wird, wer wirklich gekommen ist.
field-market_size = Menschen, die in Frage kommen
field-market_size-question = Wie viele Menschen kommen als Ihre Kunden überhaupt in Frage?
field-market_size-help = Wer nahe genug wohnt und so etwas braucht. Je mehr davon schon Stammkunden sind, desto weniger Neue gibt es noch.
field-capacity_orders_month = Höchstens möglich im Monat
field-capacity_orders_month-question = Wie viele Einkäufe, Besuche oder Termine schaffen Sie im Monat höchstens?
field-capacity_orders_month-help = Wer ausgebucht ist, hat von mehr Nachfrage nichts. Leer heißt: keine Grenze.

## Was Beiträge bewirken

field-max_reach_share = Stammkunden, die Beiträge erreichen können
field-max_reach_share-question = Welchen Teil Ihrer Stammkunden können Ihre Beiträge überhaupt regelmäßig erreichen?
field-max_reach_share-help = Annahme, höchstens erreichbar. Viele Stammkunden folgen niemandem, und nicht jeder Beitrag wird angezeigt.
field-content_half_budget_eur = Monatsbetrag für die halbe Reichweite
field-content_half_budget_eur-question = Wie viel Geld im Monat, eigene Stunden mitgerechnet, bringt die Hälfte der möglichen Reichweite?
field-content_half_budget_eur-help = Annahme, gerechnet aus Stunden und Stundenkosten. Je kleiner der Betrag, desto früher lohnen sich Beiträge.
field-presence_half_life_months = Monate bis zur halben Wirkung
field-presence_half_life_months-question = Nach wie vielen Monaten ist die Hälfte der Wirkung da, oder nach dem Aufhören wieder weg?
field-presence_half_life_months-help = Annahme. Beiträge wirken langsam, und die Wirkung verschwindet ebenso langsam.
field-churn_effect = Seltener verloren gehen
field-churn_effect-question = Um welchen Anteil gehen Stammkunden, die Ihre Beiträge sehen, seltener verloren?
field-churn_effect-help = Annahme ohne guten Beleg, deshalb rechnen wir auch mit null.
field-frequency_effect = Öfter kaufen
field-frequency_effect-question = Um welchen Anteil kaufen Stammkunden öfter, weil sie Ihre Beiträge sehen?
field-frequency_effect-help = Bei einem Weinhändler waren es rund 5 % mehr Besuche. Ob es bei Ihnen so ist, weiß vorher niemand, deshalb rechnen wir auch mit null.
field-referral_effect = Öfter weiterempfehlen
field-referral_effect-question = Um welchen Anteil empfehlen Stammkunden Sie öfter weiter, weil sie Ihre Beiträge sehen?
field-referral_effect-help = Annahme ohne guten Beleg, deshalb rechnen wir auch mit null.
field-stay_effect = Neue bleiben eher
field-stay_effect-question = Um welchen Anteil werden Neue eher Stammkunden, weil sie Ihre Beiträge sehen?
field-stay_effect-help = Annahme ohne guten Beleg, deshalb rechnen wir auch mit null.
field-organic_effect = Mehr Neue durch Beiträge
field-organic_effect-question = Um welchen Anteil kommen mehr Neue von selbst, wenn Ihre Beiträge voll wirken?
field-organic_effect-help = Annahme. Beiträge ohne Werbegeld sehen Fremde selten, deshalb ist die Zahl klein.
field-presence_today = Wirkung, die heute schon da ist
field-presence_today-question = Wie weit wirken Ihre bisherigen Beiträge schon, gemessen an dem, was möglich ist?
field-presence_today-help = 0 % heißt, Sie fangen an. Was schon da ist, geht ohne neue Beiträge langsam verloren.

## Werbung für neue Kunden

field-first_cac_eur = Kosten des ersten neuen Kunden
field-first_cac_eur-question = Was kostet Sie der erste neue Kunde aus Werbung, der sonst nicht gekommen wäre?
field-first_cac_eur-help = Jeder weitere kostet mehr als der vorige. Wer ohnehin gekommen wäre, zählt nicht mit.
field-ads_newcomers_ceiling_month = Neue durch Werbung, höchstens
field-ads_newcomers_ceiling_month-question = Wie viele Neue im Monat könnte Werbung Ihnen höchstens bringen, auch mit unbegrenztem Budget?
field-ads_newcomers_ceiling_month-help = Irgendwann hat jeder in der Gegend Ihre Werbung gesehen. Leer heißt: keine Grenze.
field-ads_quality = Wie gut Neue aus Werbung bleiben
field-ads_quality-question = Wie gut bleiben Neue aus Werbung, verglichen mit denen, die von selbst kommen?
field-ads_quality-help = 1 heißt gleich gut. Bei einem Anbieter im Internet waren Empfohlene fast doppelt so viel wert wie Neue aus Werbung.
field-welcome_discount = Rabatt beim ersten Einkauf
field-welcome_discount-question = Wie viel Rabatt geben Sie neuen Kunden aus Werbung beim ersten Einkauf?
field-welcome_discount-help = Anteil am Preis des ersten Einkaufs. Er mindert, was vom ersten Besuch bleibt.
field-referral_quality = Wie gut Empfohlene bleiben
field-referral_quality-question = Wie gut bleiben Neue, die empfohlen wurden, verglichen mit denen, die von selbst kommen?
field-referral_quality-help = 1 heißt gleich gut. Bei einer deutschen Bank waren Empfohlene um mindestens 16 % mehr wert.

## Preisaktionen

field-promo_discount = Rabatt der Aktion
field-promo_discount-question = Um wie viel senken Sie in einer Aktion den Preis?
field-promo_discount-help = Anteil am normalen Preis. Der Rabatt gilt auch für alle, die ohnehin gekauft hätten.
field-promo_lift = Zusätzliche Einkäufe durch die Aktion
field-promo_lift-question = Um welchen Anteil wird in einem Aktionsmonat mehr gekauft als sonst?
field-promo_lift-help = Annahme, solange Sie es nicht gezählt haben. Sie entscheidet, ob sich eine Aktion rechnet.
field-promo_dip = Nur vorgezogene Einkäufe
field-promo_dip-question = Welcher Teil der zusätzlichen Einkäufe fehlt dafür im Monat danach?
field-promo_dip-help = In Untersuchungen mit Supermarktware war es rund ein Drittel: früher gekauft, nicht mehr gekauft.
field-promo_quality = Wie gut Neue aus Aktionen bleiben
field-promo_quality-question = Wie gut bleiben Neue, die wegen einer Aktion kommen, verglichen mit denen, die von selbst kommen?
field-promo_quality-help = 1 heißt gleich gut. Die Untersuchungen dazu widersprechen einander, deshalb ist die Spanne breit.
field-promo_cost_eur = Kosten einer Aktion
field-promo_cost_eur-question = Was kostet Sie eine Aktion zusätzlich, etwa für Plakate oder Inserate?
field-promo_cost_eur-help = Einmal je Aktion, ohne den Rabatt selbst.

## Geld und Zeit

field-discount_rate_year = Was späteres Geld weniger wert ist, im Jahr
field-discount_rate_year-question = Wie viel Zinsen im Jahr bringt oder kostet Sie Ihr Geld anderswo?
field-discount_rate_year-help = Geld, das erst in drei Jahren kommt, ist heute weniger wert. Das Ergebnis oben auf der Seite rechnet ohne diesen Abzug.
field-horizon_months = Zeitraum
field-horizon_months-question = Wie lange rechnen wir?
field-horizon_months-help = Beiträge brauchen Zeit. Im ersten Jahr kommt das Geld fast nie zurück.
field-content_setup_eur = Einmalige Kosten für Beiträge
field-content_setup_eur-question = Was kostet der Start der Beiträge einmalig, etwa Einschulung oder Fotos?
field-content_setup_eur-help = Wird im ersten Monat gezahlt, sobald Geld in Beiträge fließt.
field-ads_setup_eur = Einmalige Kosten für Werbung
field-ads_setup_eur-question = Was kostet der Start der Werbung einmalig, etwa Einrichtung oder Gestaltung?
field-ads_setup_eur-help = Wird im ersten Monat gezahlt, sobald Geld in Werbung fließt.
field-follower_regular_share = Fans, die Stammkunden sind
field-follower_regular_share-question = Welcher Teil Ihrer Fans sind Stammkunden?
field-follower_regular_share-help = Fragen Sie 30 Kunden an der Kassa. Die Zahl rechnet nur Stammkunden in Fans um und ändert keinen Euro.
field-monthly_reach_rate = Fans, die im Monat etwas sehen
field-monthly_reach_rate-question = Welcher Teil Ihrer Fans sieht in einem Monat etwas von Ihnen?
field-monthly_reach_rate-help = Steht in der Statistik der Plattform. Die Zahl rechnet nur Stammkunden in Fans um und ändert keinen Euro.

## Einheiten

unit-people = Personen
unit-people_month = Personen im Monat
unit-people_year = Personen im Jahr
unit-eur = Euro
unit-share = Anteil
unit-share_year = Anteil im Jahr
unit-orders_month = Einkäufe im Monat
unit-months = Monate
unit-factor = mal so gut

## Was an einer Zahl nicht stimmt

model-error-market-below-regulars = Sie haben { $regulars } Stammkunden, aber nur { $value } Menschen kommen als Kunden in Frage. Eine der beiden Zahlen kann nicht stimmen.

## Branchen und ihr Wort für Kunden

sector-cafe_restaurant = Café oder Restaurant
sector-bakery = Bäckerei oder Konditorei
sector-hair_beauty = Friseur oder Kosmetik
sector-boutique = Boutique oder Modegeschäft
sector-garden_centre = Gärtnerei oder Gartencenter
sector-craft_trades = Handwerk
sector-gym_yoga = Fitness oder Yoga
sector-hotel_guesthouse = Hotel oder Pension
sector-winery_farmshop = Winzer oder Hofladen
sector-physio_dentist = Physiotherapie oder Zahnarzt
sector-online_shop = Onlineshop
sector-b2b_services = Dienstleistung für Firmen

customers-cafe_restaurant = Gäste
customers-bakery = Kundschaft
customers-hair_beauty = Kundschaft
customers-boutique = Kundschaft
customers-garden_centre = Kundschaft
customers-craft_trades = Auftraggeber
customers-gym_yoga = Mitglieder
customers-hotel_guesthouse = Gäste
customers-winery_farmshop = Kundschaft
customers-physio_dentist = Patientinnen und Patienten
customers-online_shop = Kundschaft
customers-b2b_services = Auftraggeber

## Wie die Zahlen des Beispielbetriebs entstehen

rule-regulars_today = Kunden eines Jahres mal Anteil, der wieder kauft. In einem Betrieb, der gleich groß bleibt, ist das der Anteil der Stammkunden.
rule-order_value_net_eur = Üblicher Einkauf mit Mehrwertsteuer, die Mehrwertsteuer herausgerechnet.
rule-contribution_margin = Vorsichtiger Wert der Branche, vom Umsatz ohne Mehrwertsteuer.
rule-orders_per_regular_month = Alle Einkäufe des Jahres, weniger 1,3 für jeden, der nicht Stammkunde ist, verteilt auf die Stammkunden.
rule-retention_rate_year = Stammkunden gehen halb so oft verloren wie Kunden im Durchschnitt.
rule-newcomer_stay_rate = So viele Neue bleiben, dass die Zahl der Stammkunden weder wächst noch schrumpft.
rule-organic_newcomers_month = Neue der Branche, umgerechnet auf die Zahl der Kunden, ohne die aus Werbung. Höchstens so viele, wie die Kunden ersetzen, die nicht Stammkunden sind.
rule-referrals_per_regular_year = Neue, die 100 Stammkunden der Branche im Jahr schicken, geteilt durch 100.
rule-market_size = Das Fünfzehnfache der Kunden eines Jahres. Für einen Onlineshop keine Grenze.
rule-first_cac_eur = Aus dem Budget der Branche und den Neuen, die Werbung wirklich bringt: Von zehn, die Werbung nennen, wären drei ohnehin gekommen.
rule-ads_newcomers_ceiling_month = Das Dreifache der Neuen, die Werbung heute bringt.
rule-content_half_budget_eur = Acht wirksame Stunden zu 50 €. So viele Beiträge braucht es, damit die Hälfte der Fans einmal im Monat einen sieht.
rule-budget_eur_month = Anteil der Branche für Werbung vom Umsatz ohne Mehrwertsteuer, geteilt durch zwölf, auf 50 € gerundet.
