# Achsen, Hinweise und Textfassungen der Diagramme.

chart-axis-euro = Euro zusammengezählt, verglichen mit nichts ausgeben
chart-axis-start = Start
chart-axis-year = Jahr
chart-axis-years = Jahre
chart-axis-month = Monat
chart-axis-months = Monate
chart-month =
    { $month ->
        [0] Start
        [one] nach 1 Monat
       *[other] nach { $month_text } Monaten
    }
chart-tooltip-plan = Weg
chart-tooltip-when = Zeitpunkt
chart-tooltip-amount = Bis dahin mehr oder weniger in der Kassa
chart-break-even = { $plan }: ab Monat { $month } ist das Geld wieder da
chart-crossover = { $plan }: ab Monat { $month } vorne
chart-plan-content = Inhalte
chart-plan-ads = Werbung
chart-plan-half = Je zur Hälfte
chart-plan-today = Heute
