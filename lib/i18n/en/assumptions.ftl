### Page "Assumptions": every number, where it comes from, how sure it is, and the way back.

assumptions-intro = Every number we calculate with. Change what you know better: the value on the left, how small and how large it may be on the right. What you do not know, leave as it is.

assumptions-group-business = Business
assumptions-group-business-intro = You know this better than any statistics. As long as you enter nothing, the example firm of your sector counts.
assumptions-group-content = What content does
assumptions-group-content-intro = The least certain part. Nobody knows beforehand how strongly posts work, so every range of an effect starts at zero.
assumptions-group-ads = Advertising for new customers
assumptions-group-ads-intro = What a new customer from advertising costs, and whether they stay. Only those count who would not have come otherwise.
assumptions-group-promo = Price promotions
assumptions-group-promo-intro = What a discount brings, and what is missing afterwards.
assumptions-group-finance = Calculation
assumptions-group-finance-intro = Period, interest, one-off costs, and how regulars translate into fans.

assumptions-low = At least
assumptions-high = At most
assumptions-add-range = Add a range
assumptions-line = { $unit } · { $origin }
assumptions-range-widened = We calculate with { $low } to { $high }, a little wider: people who estimate a range mostly make it too narrow.
assumptions-range-outside = The value { $value } lies outside your range. We stretch the range to reach it.
assumptions-range-order = “At least” is { $low }, which is more than “at most” with { $high }. Until this fits, we calculate with the range from before.

assumptions-why = Where from?
assumptions-rule = How the number comes about: { $rule }
assumptions-instead-owner = This is your number. Without it we would calculate with { $value } ({ $origin }).
assumptions-instead-upload = This number comes from your files. Without them we would calculate with { $value } ({ $origin }).
assumptions-bounds-from = Anything from { $least } is possible.
assumptions-bounds-above = Anything above { $least } is possible.
assumptions-bounds-unlimited = Anything above { $least } is possible. Empty means: no limit.
assumptions-bounds-between = Anything from { $least } to { $most } is possible.

## Where a number comes from

source-named = { $title }, { $publisher }, { $year }
source-undated = { $title }, { $publisher }
source-seen = Source: { $source }.
source-recall = Generally known, not looked up: { $source }.
source-anchor = This is an assumption. A hint, not a proof: { $source }.
source-none = This is an assumption without a source.

figure-order_value_eur_gross = Starting point: a usual purchase costs { $value }, with VAT.
figure-contribution_margin_percent = Starting point: cautiously counted, { $value } of turnover without VAT is left.
figure-orders_per_customer_year = Starting point: a customer buys { $value } times a year on average, regulars more often.
figure-retention_percent_year = Starting point: { $value } of all customers buy again in the following year.
figure-new_customers_month = Starting point: { $value } new customers a month in a business of this sector.
figure-referrals_per_100_regulars_year = Starting point: 100 regulars send { $value } newcomers a year.
figure-referred_uplift = Starting point: in one study, referred customers were worth { $value } more.

## With or without VAT

vat-title = VAT
order-value-gross = What one purchase brings, with VAT
order-value-net = What one purchase brings, without VAT
order-value-only = What one purchase brings
order-value-gross-help = What someone pays on average. We take out { $rate } VAT, which leaves you { $net }.
vat-entry-gross = Enter amounts with VAT
vat-rate = VAT in your prices
vat-option = { $rate } ({ $kinds })
vat-option-usual = { $rate } (your sector)
vat-since = { $kind }: in force since { $since }.
vat-small-business = I run a small business and charge no VAT
vat-small-business-who = Possible up to { $limit } turnover a year.
vat-small-business-means = What people pay you is all yours. In return you pay { $charge } tax on ads at Google and Meta that you do not get back: the assumed new customer from advertising becomes dearer by that much.

vat-kind-normal = standard rate
vat-kind-accommodation = overnight stays
vat-kind-food = meals and food
vat-kind-own_wine = own wine from the cellar door
vat-kind-plants = plants
vat-kind-basic_food = bread, milk, eggs, vegetables
vat-kind-health = health professions

vat-note-cafe_restaurant = Mixed: meals 10%, drinks 20%. Choose another rate if almost only one of them counts for you.
vat-note-bakery = Mixed: bread and pastry 4.9%, other food 10%, coffee 20%. Only you know how it divides in your shop.
vat-note-hair_beauty = The standard rate applies to hairdressers and beauty.
vat-note-boutique = The standard rate applies to clothes.
vat-note-garden_centre = Mixed: plants 13%, accessories 20%.
vat-note-craft_trades = The standard rate applies to trades.
vat-note-gym_yoga = The standard rate applies to fitness and yoga.
vat-note-hotel_guesthouse = Overnight stays 10%, drinks and seminar rooms 20%.
vat-note-winery_farmshop = Own wine from the cellar door 13%, food 10% or 4.9%. Other rules hold for flat-rate farmers.
vat-note-physio_dentist = Health professions are exempt and get no VAT back either.
vat-note-online_shop = The standard rate applies to most goods, less to books and food.
vat-note-b2b_services = The standard rate applies to services.

## Do the numbers fit together?

gate-question = With these numbers you would have { $later } instead of { $today } { $regulars } in a year, without any spending on advertising and content. Is that right?
gate-check = That is a lot for one year: { $lost } are lost, { $gained } are added. Check above all { $fields }.
gate-field = “{ $field }”
gate-regulars-cafe_restaurant = regular guests
gate-regulars-bakery = regulars
gate-regulars-hair_beauty = regulars
gate-regulars-boutique = regulars
gate-regulars-garden_centre = regulars
gate-regulars-craft_trades = clients who come back
gate-regulars-gym_yoga = members
gate-regulars-hotel_guesthouse = regular guests
gate-regulars-winery_farmshop = regulars
gate-regulars-physio_dentist = patients who come back
gate-regulars-online_shop = regulars
gate-regulars-b2b_services = clients who come back
