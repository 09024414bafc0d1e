### The numbers of the model: short name, question to the owner, one sentence that explains.

## The business

field-regulars_today = Regulars today
field-regulars_today-question = How many regulars do you have today?
field-regulars_today-help = People who came at least twice and still come. The more there are, the more posts that they see will bring.
field-order_value_net_eur = What one purchase brings, net
field-order_value_net_eur-question = What does one customer leave per purchase or visit, without VAT?
field-order_value_net_eur-help = The average, without VAT. With VAT in it, every amount would come out too high.
field-contribution_margin = What is left of €100
field-contribution_margin-question = Of €100 taken: how much is left after goods, card fee and other costs of this sale?
field-contribution_margin-help = Only costs that would not exist without this sale. Wages, rent and insurance do not count, you pay them anyway.
field-orders_per_regular_month = Purchases of a regular a month
field-orders_per_regular_month-question = How often a month does someone buy who comes regularly?
field-orders_per_regular_month-help = Once a year is one twelfth, about 0.08. Whoever comes more often is worth more as a regular.
field-retention_rate_year = Regulars who still come after a year
field-retention_rate_year-question = Of ten regulars today: how many will still come in a year if you do nothing special?
field-retention_rate_year-help = Eight of ten are 80%. The rest move away, switch or no longer need it.
field-newcomer_stay_rate = Newcomers who become regulars
field-newcomer_stay_rate-question = Of ten new customers: how many become regulars?
field-newcomer_stay_rate-help = Three of ten are 30%. The others buy once and do not come back.
field-organic_newcomers_month = Newcomers a month on their own
field-organic_newcomers_month-question = How many newcomers a month come on their own, without ads and without a recommendation?
field-organic_newcomers_month-help = Passing by, for example, or through a search. They would come even if you spent nothing.
field-referrals_per_regular_year = Recommendations per regular a year
field-referrals_per_regular_year-question = How many new customers does one regular bring in a year by recommending you?
field-referrals_per_regular_year-help = If 100 regulars bring 20 newcomers a year, that is 0.2. What counts is who really came.
field-market_size = People who could be customers
field-market_size-question = How many people could be your customers at all?
field-market_size-help = Those who live near enough and need such a thing. The more of them are regulars already, the fewer newcomers are left.
field-capacity_orders_month = The most you can do a month
field-capacity_orders_month-question = How many purchases, visits or appointments a month can you manage at most?
field-capacity_orders_month-help = A business that is fully booked gains nothing from more demand. Empty means: no limit.

## What posts do

field-max_reach_share = Regulars that posts can reach
field-max_reach_share-question = What part of your regulars can your posts reach regularly at all?
field-max_reach_share-help = An assumption, the most that can be reached. Many regulars follow nobody, and not every post is shown.
field-content_half_budget_eur = Monthly amount for half of the reach
field-content_half_budget_eur-question = How much money a month, your own hours included, brings half of the possible reach?
field-content_half_budget_eur-help = An assumption, worked out from hours and their cost. The smaller the amount, the sooner posts pay.
field-presence_half_life_months = Months to half of the effect
field-presence_half_life_months-question = After how many months is half of the effect there, or gone again after stopping?
field-presence_half_life_months-help = An assumption. Posts work slowly, and their effect fades just as slowly.
field-churn_effect = Lost less often
field-churn_effect-question = By what share are regulars who see your posts lost less often?
field-churn_effect-help = An assumption without good evidence, so we calculate with zero as well.
field-frequency_effect = Buying more often
field-frequency_effect-question = By what share do regulars buy more often because they see your posts?
field-frequency_effect-help = At one wine shop it was about 5% more visits. Whether it is so for you nobody knows beforehand, so we calculate with zero as well.
field-referral_effect = Recommending more often
field-referral_effect-question = By what share do regulars recommend you more often because they see your posts?
field-referral_effect-help = An assumption without good evidence, so we calculate with zero as well.
field-stay_effect = Newcomers stay more often
field-stay_effect-question = By what share do newcomers become regulars more often because they see your posts?
field-stay_effect-help = An assumption without good evidence, so we calculate with zero as well.
field-organic_effect = More newcomers through posts
field-organic_effect-question = By what share do more newcomers come on their own once your posts have their full effect?
field-organic_effect-help = An assumption. Strangers rarely see posts without ad money behind them, so the number is small.
field-presence_today = Effect that is already there
field-presence_today-question = How far do your posts so far have an effect already, compared with what is possible?
field-presence_today-help = 0% means that you are starting. What is there fades slowly without new posts.

## Ads for new customers

field-first_cac_eur = Cost of the first new customer
field-first_cac_eur-question = What does the first new customer from ads cost you, one who would not have come otherwise?
field-first_cac_eur-help = Each further one costs more than the one before. Whoever would have come anyway does not count.
field-ads_newcomers_ceiling_month = Newcomers through ads, at most
field-ads_newcomers_ceiling_month-question = How many newcomers a month could ads bring you at most, even with an unlimited budget?
field-ads_newcomers_ceiling_month-help = At some point everybody around has seen your ads. Empty means: no limit.
field-ads_quality = How well newcomers from ads stay
field-ads_quality-question = How well do newcomers from ads stay, compared with those who come on their own?
field-ads_quality-help = 1 means equally well. At one internet provider, recommended customers were worth almost twice as much as those from ads.
field-welcome_discount = Discount on the first purchase
field-welcome_discount-question = How much discount do you give new customers from ads on their first purchase?
field-welcome_discount-help = A share of the price of the first purchase. It lowers what is left of the first visit.
field-referral_quality = How well recommended newcomers stay
field-referral_quality-question = How well do recommended newcomers stay, compared with those who come on their own?
field-referral_quality-help = 1 means equally well. At one German bank, recommended customers were worth at least 16% more.

## Price promotions

field-promo_discount = Discount of the promotion
field-promo_discount-question = By how much do you lower the price in a promotion?
field-promo_discount-help = A share of the normal price. The discount also goes to all who would have bought anyway.
field-promo_lift = Extra purchases through the promotion
field-promo_lift-question = By what share is more bought in a month with a promotion than otherwise?
field-promo_lift-help = An assumption until you have counted it. It decides whether a promotion pays.
field-promo_dip = Purchases only brought forward
field-promo_dip-question = What part of the extra purchases is missing in the month after?
field-promo_dip-help = In studies of supermarket goods it was about a third: bought earlier, not bought more.
field-promo_quality = How well newcomers from promotions stay
field-promo_quality-question = How well do newcomers who come for a promotion stay, compared with those who come on their own?
field-promo_quality-help = 1 means equally well. The studies contradict each other, so the range is wide.
field-promo_cost_eur = Cost of a promotion
field-promo_cost_eur-question = What does a promotion cost you on top, for posters or print ads for example?
field-promo_cost_eur-help = Once per promotion, without the discount itself.

## Money and time

field-discount_rate_year = How much less later money is worth, a year
field-discount_rate_year-question = How much interest a year does your money earn or cost you elsewhere?
field-discount_rate_year-help = Money that only comes in three years is worth less today. The result on top of the page is calculated without this deduction.
field-horizon_months = Period
field-horizon_months-question = How far ahead do we calculate?
field-horizon_months-help = Posts take time. In the first year the money almost never comes back.
field-content_setup_eur = One-off cost of posts
field-content_setup_eur-question = What does starting with posts cost once, for training or photos for example?
field-content_setup_eur-help = Paid in the first month as soon as money goes into posts.
field-ads_setup_eur = One-off cost of ads
field-ads_setup_eur-question = What does starting with ads cost once, for set-up or design for example?
field-ads_setup_eur-help = Paid in the first month as soon as money goes into ads.
field-follower_regular_share = Fans who are regulars
field-follower_regular_share-question = What part of your fans are regulars?
field-follower_regular_share-help = Ask 30 customers at the till. The number only turns regulars into fans and changes no euro.
field-monthly_reach_rate = Fans who see something in a month
field-monthly_reach_rate-question = What part of your fans sees something of yours in a month?
field-monthly_reach_rate-help = The platform's statistics show it. The number only turns regulars into fans and changes no euro.

## Units

unit-people = people
unit-people_month = people a month
unit-people_year = people a year
unit-eur = euros
unit-share = share
unit-share_year = share a year
unit-orders_month = purchases a month
unit-months = months
unit-factor = times as good

## What is wrong with a number

model-error-market-below-regulars = You have { $regulars } regulars, but only { $value } people could be customers. One of the two numbers cannot be right.

## Sectors and their word for customers

sector-cafe_restaurant = Café or restaurant
sector-bakery = Bakery or pastry shop
sector-hair_beauty = Hairdresser or beauty salon
sector-boutique = Boutique or fashion shop
sector-garden_centre = Nursery or garden centre
sector-craft_trades = Trades
sector-gym_yoga = Gym or yoga
sector-hotel_guesthouse = Hotel or guesthouse
sector-winery_farmshop = Winery or farm shop
sector-physio_dentist = Physiotherapist or dentist
sector-online_shop = Online shop
sector-b2b_services = Services for firms

customers-cafe_restaurant = guests
customers-bakery = customers
customers-hair_beauty = customers
customers-boutique = customers
customers-garden_centre = customers
customers-craft_trades = clients
customers-gym_yoga = members
customers-hotel_guesthouse = guests
customers-winery_farmshop = customers
customers-physio_dentist = patients
customers-online_shop = customers
customers-b2b_services = clients

## How the example firm's numbers come about

rule-regulars_today = Customers of a year times the share that buys again. In a business that keeps its size, this is the share of regulars.
rule-order_value_net_eur = The usual purchase with VAT, the VAT taken out.
rule-contribution_margin = A cautious figure of the sector, of turnover without VAT.
rule-orders_per_regular_month = All purchases of the year, less 1.3 for everyone who is no regular, divided among the regulars.
rule-retention_rate_year = Regulars are lost half as often as customers on average.
rule-newcomer_stay_rate = So many newcomers stay that the number of regulars neither grows nor shrinks.
rule-organic_newcomers_month = The sector's newcomers in proportion to the number of customers, without those from ads. At most as many as replace the customers who are no regulars.
rule-referrals_per_regular_year = Newcomers whom 100 regulars of the sector send in a year, divided by 100.
rule-market_size = Fifteen times the customers of a year. No limit for an online shop.
rule-first_cac_eur = From the sector's budget and the newcomers whom ads really bring: of ten who name ads, three would have come anyway.
rule-ads_newcomers_ceiling_month = Three times the newcomers whom ads bring today.
rule-content_half_budget_eur = Eight effective hours at €50. So many posts are needed for half of the fans to see one once a month.
rule-budget_eur_month = The sector's share for marketing of turnover without VAT, divided by twelve, rounded to €50.
