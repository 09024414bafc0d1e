# Axes, tooltips and text versions of the charts.

chart-axis-euro = Running total in euros, compared with spending nothing
chart-axis-start = Start
chart-axis-year = year
chart-axis-years = years
chart-axis-month = month
chart-axis-months = months
chart-month =
    { $month ->
        [0] Start
        [one] after 1 month
       *[other] after { $month_text } months
    }
chart-tooltip-plan = Plan
chart-tooltip-when = When
chart-tooltip-amount = More or less in the till by then
chart-break-even = { $plan }: the money is back from month { $month }
chart-crossover = { $plan }: ahead from month { $month }
chart-plan-content = Content
chart-plan-ads = Advertising
chart-plan-half = Half and half
chart-plan-today = Today
