### What the calculation tells: the split, turning points, what matters most, a goal.

insight-no-budget = Enter a monthly budget above, then this can be worked out.

## The best split

split-title = How much for content, how much for advertising?
split-spend-both = If the whole budget is spent, most is left with { $content } for content and { $ads } for advertising a month: { $net } after { $horizon }, compared with spending nothing.
split-spend-content = If the whole budget is spent, most is left when all { $content } a month goes into content: { $net } after { $horizon }, compared with spending nothing.
split-spend-ads = If the whole budget is spent, most is left when all { $ads } a month goes into advertising: { $net } after { $horizon }, compared with spending nothing.
split-spend-flat = How you divide the budget makes no difference here: after { $horizon } every split stands at about { $net }, compared with spending nothing.
split-till-all = If money may stay in the till, nothing changes: even the last part of the budget brings back more than it costs.
split-till-nothing = If money may stay in the till, it is best kept there: no split brings back what it costs.
split-till-part-both = If money may stay in the till, less is more: { $content } for content, { $ads } for advertising, and { $kept } a month stays in the till. After { $horizon } that makes { $net }.
split-till-part-content = If money may stay in the till, less is more: { $content } for content, and { $kept } a month stays in the till. After { $horizon } that makes { $net }.
split-till-part-ads = If money may stay in the till, less is more: { $ads } for advertising, and { $kept } a month stays in the till. After { $horizon } that makes { $net }.
split-axis = Euros after { $horizon }, compared with spending nothing
split-see = What you see: on the far left the whole budget goes into advertising, on the far right into content. The line shows what is left after { $horizon }. The large point is the best split.
split-means = What it means: the best and the worst split are { $difference } apart.
split-means-flat = What it means: the line is almost flat. The split does not decide here.
split-do-all = What you can do: start with this split and keep count of where new customers come from.
split-do-part = What you can do: spend only this part and keep the rest.
split-do-nothing = What you can do: keep the money until one of the numbers changes.
split-alt = After { $horizon }: all for advertising { $ads }, all for content { $content }, best split { $best }.

next-euro-title = What the next euro brings
next-euro-today = On top of what you spend today: one more euro a month brings back { $content } in content, { $ads } in advertising.
next-euro-best = On top of the best split: one more euro a month brings back { $content } in content, { $ads } in advertising.
next-euro-note = Below €1 you lose. Calculated without interest, over the whole period.

chart-split-axis = Share for content, the rest goes into advertising
chart-split-left = What is left

## From when the tables turn

tipping-title = From when the tables turn
tipping-pays-no = Content does not pay within { $horizon } at present. Closest to turning that is “{ $name }”: { $today } today, the turn comes at { $value }.
tipping-pays-yes = Content pays within { $horizon } at present. Closest to turning that is “{ $name }”: { $today } today, the turn comes at { $value }.
tipping-pays-no-always = Content does not pay within { $horizon }, and no single number changes that.
tipping-pays-yes-always = Content pays within { $horizon }, and no single number changes that.
tipping-equals-no = After { $horizon } advertising is ahead of content at present. Closest to changing that is “{ $name }”: { $today } today, level at { $value }.
tipping-equals-yes = After { $horizon } content brings at least as much as advertising at present. Closest to changing that is “{ $name }”: { $today } today, level at { $value }.
tipping-equals-no-always = After { $horizon } advertising is ahead of content, and no single number changes that.
tipping-equals-yes-always = After { $horizon } content brings at least as much as advertising, and no single number changes that.
tipping-number = Number
tipping-today = Today
tipping-pays = Content pays
tipping-equals = As good as advertising or better
tipping-from = from { $value }
tipping-up-to = up to { $value }
tipping-at-no-value = never
tipping-always = at every value
tipping-never = One number changes, all others stay. These numbers turn nothing by themselves, whatever possible value they have: { $numbers }.
tipping-note = One number changes, all others stay. The numbers closest to a turn stand on top.

## What matters most

importance-title = What matters most
importance-intro = Each number is moved by itself from its lowest to its highest possible value. After { $horizon } these three change most whether content or advertising is ahead:
importance-swing =
    “{ $name }” between { $low } and { $high }: { $low_ahead ->
        [content] at the low value content is ahead by { $at_low }
        [ads] at the low value advertising is ahead by { $at_low }
       *[even] at the low value both are level
    }, { $high_ahead ->
        [content] at the high value content is ahead by { $at_high }.
        [ads] at the high value advertising is ahead by { $at_high }.
       *[even] at the high value both are level.
    }
importance-axis = Lead of content over advertising after { $horizon }, in euros
importance-see = What you see: the longer the bar, the more depends on this number. Blue means content is ahead, orange means advertising is ahead.
importance-means-turns = What it means: where a bar has both colours, this one number alone decides which way is better.
importance-means-holds = What it means: none of these numbers changes by itself which way is better.
importance-do-turns = What you can do: first enter the topmost number below more exactly.
importance-do-holds = What you can do: more exact numbers change the amount, but hardly the decision.
chart-importance-number = Number
chart-importance-low = At the low value
chart-importance-high = At the high value

measure-first = Measure first: “{ $name }”. Knowing it better is worth up to { $amount }.
measure-first-hard = Most valuable would be to know “{ $name }” better: up to { $amount }. In a single small firm it can hardly be measured, though.
measure-first-measurable = Of the numbers you can measure, first: “{ $name }”. Knowing it better is worth up to { $amount }.
measure-none-measurable = The numbers you can measure would not change your decision one by one.
measure-no-single = Knowing any single number better would not change your decision.
measure-ceiling = Knowing everything exactly would be worth { $amount } at most over { $horizon } together. No measuring and no test may cost more.
measure-nothing = Knowing more would not change your decision. It is worth no effort.

assumed-some = { $share } of what moves this result are assumptions. “{ $first }” and “{ $second }” matter most.
assumed-all = Everything that moves this result is still an assumption. “{ $first }” and “{ $second }” matter most.
assumed-one = { $share } of what moves this result is one assumption: “{ $name }”.
assumed-none = Everything that moves this result are your own numbers.
assumed-nothing-moves = None of the uncertain numbers changes anything here about whether content or advertising is ahead.

## I want so much more a month

goal-title = What would have to happen?
goal-field = So much more a month is what I want
goal-missed = Calculated with “{ $plan }” at { $budget } a month: over { $horizon } it brings { $average } a month on average, costs deducted. You want { $goal }.
goal-reached = Calculated with “{ $plan }” at { $budget } a month: over { $horizon } it brings { $average } a month on average, costs deducted. Your goal of { $goal } is reached already.
goal-nearest = Closest is “{ $name }”: { $today } today, needed { $value }.
goal-no-number = No single number can reach that.
goal-number = If only this changes
goal-today = Today
goal-needed = Needed
goal-at-least = at least { $value }
goal-at-most = at most { $value }
goal-always = reached at every value
goal-out-of-reach = out of reach
goal-budget-content = Monthly budget, all for content
goal-budget-ads = Monthly budget, all for advertising
goal-note = Each row changes only this one number. “Out of reach” means: at no possible value.
