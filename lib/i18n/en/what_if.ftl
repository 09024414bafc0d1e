# Page "Regulars or cold acquisition?".

what-if-sector = Your trade
what-if-budget = Budget a month, without VAT
what-if-budget-help = What you would spend a month: on content, on advertising, or on both. Your own working hours count.
what-if-budget-owner = Your number
what-if-budget-upload = From your ad reports, rounded
what-if-budget-sector = Assumption, example firm
what-if-horizon = How many years do we calculate?

what-if-chart-title = Extra cash over time
what-if-see = What you see: each line adds up how much more or less you have in the till by that month, compared with spending nothing. The diamond shows from when the money is back, the circle from when one way overtakes the other. The light areas reach from cautious to optimistic: in 8 of 10 calculations the result lies within.
what-if-means-content = What it means: after { $horizon } content stands at { $content }, advertising at { $ads }.
what-if-means-ads = What it means: after { $horizon } advertising stands at { $ads }, content at { $content }.
what-if-means-mix = What it means: after { $horizon } half and half stands at { $half }, content alone at { $content }, advertising alone at { $ads }.
what-if-means-nothing = What it means: after { $horizon } every way is below zero. Content stands at { $content }, advertising at { $ads }.
what-if-means-tie = What it means: after { $horizon } content stands at { $content } and advertising at { $ads }. The difference is smaller than the uncertainty.
what-if-do-content = What you can do: keep { $trough } ready, that is how deep it goes on the way. Check below the number you trust least.
what-if-do-ads = What you can do: keep { $trough } ready, that is how deep it goes on the way. From now on ask new customers how they found you.
what-if-do-mix = What you can do: keep { $trough } ready, that is how deep it goes on the way. Start with the part you can keep up.
what-if-do-nothing = What you can do: leave it for now. Change a number below and see from when the tables turn.
what-if-do-tie = What you can do: take the way you can keep up, and keep count.
what-if-means-free = What it means: without a budget there is no difference to spending nothing.
what-if-do-free = What you can do: enter a monthly budget above.
what-if-do-content-at-once = What you can do: by this calculation you need to advance nothing. Check below the number you trust least.
what-if-do-ads-at-once = What you can do: by this calculation you need to advance nothing. From now on ask new customers how they found you.
what-if-do-mix-at-once = What you can do: by this calculation you need to advance nothing. Start with the part you can keep up.
what-if-alt = { $verdict } After { $horizon }: content { $content }, advertising { $ads }, half and half { $half }, as today { $today }.

what-if-metrics-title = The four ways after { $horizon }
what-if-metric-returned = Of €100, €{ $returned } comes back
what-if-metric-free = Costs nothing, brings nothing
what-if-metric-break-even = Money back: from month { $month }
what-if-metric-no-break-even = The money does not come back in this time
what-if-metric-range = Probably between { $low } and { $high }
what-if-metric-trough = Cash needed up front: up to { $trough }
what-if-metric-no-trough = Never below zero
what-if-crossover = { $ahead } overtakes “{ $behind }” in month { $month } and stays ahead.
what-if-even = After { $horizon } content and advertising are level.
what-if-no-crossover = Within { $horizon } neither way overtakes the other for good.
what-if-always-ahead = “{ $ahead }” is ahead of “{ $behind }” from the first month.

what-if-today-title = What do you spend today?
what-if-today-intro = This makes the grey line “Today”. As long as you enter nothing here, the example firm's budget counts, all of it for advertising.
what-if-today-ads = Advertising a month, net
what-if-today-content = Fees and tools for social media a month, net
what-if-today-hours = Own hours for social media a month
what-if-today-hour = Worth of your working hour
what-if-today-hour-help = Assumption: { $value } an hour. Your time costs something even when nobody writes an invoice.

what-if-numbers-title = What the calculation rests on
what-if-numbers-intro = Change what you know better. Below each number it says where it comes from.
what-if-table-title = All assumptions at a glance
what-if-table-name = Number
what-if-table-value = Value
what-if-table-range = Possible from – to
what-if-table-origin = Origin
what-if-reset-all = Reset all own numbers

origin-owner = Your number
origin-upload = From your files, n = { $n }
origin-sector = Assumption, example firm
origin-default = Assumption
origin-reset = Reset
value-unlimited = no limit
range-from-to = { $low } – { $high }
range-fixed = fixed
what-if-contradiction = These numbers do not fit together: { $sentence } Below you still see the last result that could be calculated.

what-if-full-already = By these numbers you are full today already: demand beyond that brings no euro. More customers pay only once there is room.
what-if-full-from = From month { $month } you are full in at least one of these ways: demand beyond that brings no euro.
what-if-derivation-title = The calculation with your numbers
derivation-content = Content for regulars
derivation-purchase = Of one purchase { $order_value_net_eur } × { $contribution_margin } = { $left } is left, after goods and card fees, without VAT.
derivation-presence = { $budget } a month takes you to { $built } of the presence that can be reached in the long run: 1 − ½ to the power of ({ $budget } / { $content_half_budget_eur }). Half of it is there after { $half_time }.
derivation-reached = Regularly reached are then { $regulars_today } regulars × { $max_reach_share } × { $built } = { $reached }.
derivation-fan-value = A reached regular brings { $total } a month in the long run: { $more } because of buying more often, { $stays } because of staying longer, { $referrals } because of recommending.
derivation-fan-value-endless = With these numbers recommendations bring more regulars than leave. A value in the long run cannot be given then; only the period above counts.
derivation-fan-cost = That costs { $budget } / { $reached } = { $cost } a month. Both hold once the presence has been built: at the beginning it costs everything already and brings little yet.
derivation-ads = Advertising for new customers
derivation-newcomers = { $budget } a month bring { $newcomers } new customers: { $ads_newcomers_ceiling_month } × (1 − e to the power of −({ $budget } / ({ $ads_newcomers_ceiling_month } × { $first_cac_eur }))). Each further one costs more than the one before.
derivation-newcomers-free = { $budget } a month bring { $newcomers } new customers: { $budget } / { $first_cac_eur }.
derivation-ads-cost = On average a new customer costs { $average }, the next one { $next }.
derivation-ads-stay = Of those who come through advertising, { $stay } become regulars.
derivation-ads-worth = In the long run a new customer from advertising is worth { $worth }. The next one should not cost more.
derivation-result = Result
derivation-net = { $plan }: { $extra } more contribution margin − { $cost } spent = { $net }. Of €100, 100 × { $extra } / { $cost } = €{ $returned } comes back.
derivation-net-free = { $plan }: nothing spent, so no difference.
derivation-break-even = “Money back” is the first month from which the line no longer falls below zero.
derivation-trough = “To be advanced” is the lowest point of the line.
derivation-draws = The ranges come from { $draws } calculations in which every uncertain number is drawn between its low and its high value, the same for all plans.
