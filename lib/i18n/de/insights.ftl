### Was sich aus der Rechnung ablesen lässt: Aufteilung, Wendepunkte, was am meisten zählt, Ziel.

insight-no-budget = Tragen Sie oben ein Monatsbudget ein, dann lässt sich das ausrechnen.

## Die beste Aufteilung

split-title = Wie viel in Inhalte, wie viel in Werbung?
split-spend-both = Wird das ganze Budget ausgegeben, bleibt am meisten bei { $content } für Inhalte und { $ads } für Werbung im Monat: nach { $horizon } { $net }, verglichen mit nichts ausgeben.
split-spend-content = Wird das ganze Budget ausgegeben, bleibt am meisten, wenn alle { $content } im Monat in Inhalte gehen: nach { $horizon } { $net }, verglichen mit nichts ausgeben.
split-spend-ads = Wird das ganze Budget ausgegeben, bleibt am meisten, wenn alle { $ads } im Monat in Werbung gehen: nach { $horizon } { $net }, verglichen mit nichts ausgeben.
split-spend-flat = Wie Sie das Budget aufteilen, macht hier keinen Unterschied: Nach { $horizon } steht jede Aufteilung bei rund { $net }, verglichen mit nichts ausgeben.
split-till-all = Darf Geld in der Kassa bleiben, ändert sich nichts: Auch der letzte Teil des Budgets bringt mehr zurück, als er kostet.
split-till-nothing = Darf Geld in der Kassa bleiben, ist es dort am besten aufgehoben: Keine Aufteilung bringt zurück, was sie kostet.
split-till-part-both = Darf Geld in der Kassa bleiben, ist weniger mehr: { $content } für Inhalte, { $ads } für Werbung, und { $kept } im Monat bleiben in der Kassa. Nach { $horizon } sind das { $net }.
split-till-part-content = Darf Geld in der Kassa bleiben, ist weniger mehr: { $content } für Inhalte, und { $kept } im Monat bleiben in der Kassa. Nach { $horizon } sind das { $net }.
split-till-part-ads = Darf Geld in der Kassa bleiben, ist weniger mehr: { $ads } für Werbung, und { $kept } im Monat bleiben in der Kassa. Nach { $horizon } sind das { $net }.
split-axis = Euro nach { $horizon }, verglichen mit nichts ausgeben
split-see = Was Sie sehen: Ganz links geht das ganze Budget in Werbung, ganz rechts in Inhalte. Die Linie zeigt, was nach { $horizon } übrig bleibt. Der große Punkt ist die beste Aufteilung.
split-means = Was es heißt: Zwischen der besten und der schlechtesten Aufteilung liegen { $difference }.
split-means-flat = Was es heißt: Die Linie ist fast flach. Die Aufteilung entscheidet hier nicht.
split-do-all = Was Sie tun können: Beginnen Sie mit dieser Aufteilung und zählen Sie mit, woher neue Kunden kommen.
split-do-part = Was Sie tun können: Geben Sie nur diesen Teil aus und behalten Sie den Rest.
split-do-nothing = Was Sie tun können: Behalten Sie das Geld, bis sich eine der Zahlen ändert.
split-alt = Nach { $horizon }: alles in Werbung { $ads }, alles in Inhalte { $content }, beste Aufteilung { $best }.

next-euro-title = Was der nächste Euro bringt
next-euro-today = Zu dem dazu, was Sie heute ausgeben: Ein Euro mehr im Monat bringt in Inhalten { $content } zurück, in Werbung { $ads }.
next-euro-best = Zur besten Aufteilung dazu: Ein Euro mehr im Monat bringt in Inhalten { $content } zurück, in Werbung { $ads }.
next-euro-note = Unter 1 € verlieren Sie. Gerechnet ohne Zinsen, über den ganzen Zeitraum.

chart-split-axis = Anteil für Inhalte, der Rest geht in Werbung
chart-split-left = Bleibt übrig

## Ab wann sich das Blatt wendet

tipping-title = Ab wann sich das Blatt wendet
tipping-pays-no = Inhalte zahlen sich in { $horizon } derzeit nicht aus. Am nächsten dran ist „{ $name }“: heute { $today }, die Wende kommt bei { $value }.
tipping-pays-yes = Inhalte zahlen sich in { $horizon } derzeit aus. Am ehesten kippt das bei „{ $name }“: heute { $today }, die Wende kommt bei { $value }.
tipping-pays-no-always = Inhalte zahlen sich in { $horizon } nicht aus, und keine einzelne Zahl ändert das.
tipping-pays-yes-always = Inhalte zahlen sich in { $horizon } aus, und keine einzelne Zahl ändert das.
tipping-equals-no = Werbung liegt nach { $horizon } derzeit vor Inhalten. Am ehesten ändert das „{ $name }“: heute { $today }, gleichauf bei { $value }.
tipping-equals-yes = Inhalte bringen nach { $horizon } derzeit mindestens so viel wie Werbung. Am ehesten ändert das „{ $name }“: heute { $today }, gleichauf bei { $value }.
tipping-equals-no-always = Werbung liegt nach { $horizon } vor Inhalten, und keine einzelne Zahl ändert das.
tipping-equals-yes-always = Inhalte bringen nach { $horizon } mindestens so viel wie Werbung, und keine einzelne Zahl ändert das.
tipping-number = Zahl
tipping-today = Heute
tipping-pays = Inhalte zahlen sich aus
tipping-equals = So gut wie Werbung oder besser
tipping-from = ab { $value }
tipping-up-to = bis { $value }
tipping-at-no-value = nie
tipping-always = bei jedem Wert
tipping-never = Eine Zahl ändert sich, alle anderen bleiben. Diese Zahlen wenden allein nichts, welchen möglichen Wert sie auch haben: { $numbers }.
tipping-note = Eine Zahl ändert sich, alle anderen bleiben. Oben stehen die Zahlen, die am nächsten an einer Wende liegen.

## Was am meisten zählt

importance-title = Was am meisten zählt
importance-intro = Jede Zahl wird für sich von ihrem niedrigsten bis zum höchsten möglichen Wert bewegt. Diese drei ändern nach { $horizon } am meisten daran, ob Inhalte oder Werbung vorne liegen:
importance-swing =
    „{ $name }“ zwischen { $low } und { $high }: { $low_ahead ->
        [content] Beim niedrigen Wert liegen Inhalte um { $at_low } vorne
        [ads] Beim niedrigen Wert liegt Werbung um { $at_low } vorne
       *[even] Beim niedrigen Wert liegen beide gleichauf
    }, { $high_ahead ->
        [content] beim hohen Wert liegen Inhalte um { $at_high } vorne.
        [ads] beim hohen Wert liegt Werbung um { $at_high } vorne.
       *[even] beim hohen Wert liegen beide gleichauf.
    }
importance-axis = Vorsprung der Inhalte vor der Werbung nach { $horizon }, in Euro
importance-see = Was Sie sehen: Je länger der Balken, desto mehr hängt an dieser Zahl. Blau heißt, Inhalte liegen vorne, orange heißt, Werbung liegt vorne.
importance-means-turns = Was es heißt: Bei Balken mit beiden Farben entscheidet schon diese eine Zahl, welcher Weg besser ist.
importance-means-holds = Was es heißt: Keine dieser Zahlen ändert für sich allein, welcher Weg besser ist.
importance-do-turns = Was Sie tun können: Tragen Sie unten zuerst die oberste Zahl genauer ein.
importance-do-holds = Was Sie tun können: Genauere Zahlen ändern den Betrag, aber kaum die Entscheidung.
chart-importance-number = Zahl
chart-importance-low = Beim niedrigen Wert
chart-importance-high = Beim hohen Wert

measure-first = Zuerst messen: „{ $name }“. Das genauer zu wissen ist bis zu { $amount } wert.
measure-first-hard = Am meisten wert wäre, „{ $name }“ genauer zu wissen: bis zu { $amount }. In einem einzelnen kleinen Betrieb lässt sich das aber kaum messen.
measure-first-measurable = Von den Zahlen, die Sie messen können, zuerst: „{ $name }“. Das genauer zu wissen ist bis zu { $amount } wert.
measure-none-measurable = Die Zahlen, die Sie messen können, würden Ihre Entscheidung einzeln nicht ändern.
measure-no-single = Keine einzelne Zahl genauer zu wissen, würde Ihre Entscheidung ändern.
measure-ceiling = Alles genau zu wissen wäre über { $horizon } zusammen höchstens { $amount } wert. Mehr darf kein Messen und kein Versuch kosten.
measure-nothing = Mehr zu wissen würde Ihre Entscheidung nicht ändern. Es ist keinen Aufwand wert.

assumed-some = Dieses Ergebnis beruht zu { $share } auf Annahmen, nicht auf Ihren Zahlen. Am meisten zählen „{ $first }“ und „{ $second }“.
assumed-all = Alles, was dieses Ergebnis bewegt, ist noch Annahme. Am meisten zählen „{ $first }“ und „{ $second }“.
assumed-one = Dieses Ergebnis beruht zu { $share } auf einer Annahme: „{ $name }“.
assumed-none = Alles, was dieses Ergebnis bewegt, sind Ihre eigenen Zahlen.
assumed-nothing-moves = Keine der unsicheren Zahlen ändert hier etwas daran, ob Inhalte oder Werbung vorne liegen.

## Ich will so viel mehr im Monat

goal-title = Was müsste passieren?
goal-field = So viel mehr im Monat will ich haben
goal-missed = Gerechnet mit „{ $plan }“ um { $budget } im Monat: Über { $horizon } bringt das im Schnitt { $average } im Monat, die Kosten abgezogen. Sie wollen { $goal }.
goal-reached = Gerechnet mit „{ $plan }“ um { $budget } im Monat: Über { $horizon } bringt das im Schnitt { $average } im Monat, die Kosten abgezogen. Ihr Ziel von { $goal } ist damit schon erreicht.
goal-nearest = Am nächsten liegt „{ $name }“: heute { $today }, nötig { $value }.
goal-no-number = Mit keiner einzelnen Zahl ist das zu erreichen.
goal-number = Wenn sich nur das ändert
goal-today = Heute
goal-needed = Nötig
goal-at-least = mindestens { $value }
goal-at-most = höchstens { $value }
goal-always = bei jedem Wert erreicht
goal-out-of-reach = nicht erreichbar
goal-budget-content = Monatsbudget, alles für Inhalte
goal-budget-ads = Monatsbudget, alles für Werbung
goal-note = Jede Zeile ändert nur diese eine Zahl. „Nicht erreichbar“ heißt: mit keinem möglichen Wert.
