# The verdict in euros: whole sentences, chosen by the result.

verdict-example = An example, not your figures yet:
verdict-opening = { $budget } a month, { $horizon }:
verdict-content = Content for regulars brings more: of €100 about €{ $content } comes back, from advertising €{ $ads }.
verdict-ads = Advertising for new customers brings more: of €100 about €{ $ads } comes back, from content €{ $content }.
verdict-mix = Split it: { $content_budget } for content and { $ads_budget } for advertising bring { $gain } more than the better way alone.
verdict-nothing-fully_booked = We would not spend this money: of €100 at most €{ $best } comes back, because you are fully booked already.
verdict-nothing-margin_too_small = We would not spend this money: of €100 at most €{ $best } comes back, because too little is left of each purchase.
verdict-nothing-too_few_regulars = We would not spend this money: of €100 at most €{ $best } comes back, because there are too few regulars for it yet.
verdict-nothing-market_nearly_exhausted = We would not spend this money: of €100 at most €{ $best } comes back, because almost everyone who could buy from you already does.
verdict-nothing-comes_back_too_rarely = We would not spend this money: of €100 at most €{ $best } comes back, because your customers return too rarely.
verdict-nothing-budget_too_high = We would not spend that much: of €100 at most €{ $best } comes back, because this budget is too high for your firm. With less money it pays.
verdict-nothing = We would not spend this money: of €100 at most €{ $best } comes back.
verdict-no-budget = You spend nothing, so there is nothing to compare. Enter a monthly budget.
verdict-tie = No reliable difference: in { $content } of 100 calculations content is ahead, in { $ads } advertising.

verdict-chance = We calculated { $draws } times, from cautious to optimistic: in { $cases } of 100 cases the money { $way } comes back within { $horizon }.
verdict-chance-always = We calculated { $draws } times, from cautious to optimistic: the money { $way } almost always comes back within { $horizon }, if our assumptions hold.
verdict-chance-never = We calculated { $draws } times, from cautious to optimistic: the money { $way } almost never comes back within { $horizon }.
verdict-caution = How strongly posts keep { $customers } nobody knows beforehand; that is why we calculate with zero, too.
verdict-way-content = for content
verdict-way-ads = for advertising
verdict-way-mix = for both together
