### What uploaded data measured, from what, and why other numbers are not measured yet.

## What a number was measured from.

estimate-basis-mean-purchase = Average of { $n } purchases, without VAT and without refunds. Several purchases on one day count as one.
estimate-basis-mean-purchases-month = Average of the last { $n } months in your data.
estimate-basis-active-repeaters = Counted among { $n } customers: those who came at least twice and have not stayed away too long.
estimate-basis-purchases-after-second = Counted for { $n } regulars: all purchases after the second one, divided by the months since.
estimate-basis-second-purchase = Counted for { $n } new customers: how many came back. Small numbers lean on the value of your trade.
estimate-basis-active-after-year = Counted for { $n } regulars of a year ago: how many still come today.
estimate-basis-mean-spend-month = Average of { $n } months, as the platforms report it. Google and Meta charge 5% more for Austria. It stands on the invoice only and comes on top.
estimate-basis-conversions-calibrated = Calculated from { $n } new customers that the platforms claim. Of ten we count seven, three to ten in the range. The others would have come anyway.
estimate-basis-newcomers-balance = Counted: { $n } new customers. Deducted is what, by our assumption, came through recommendation and advertising.

## Why a number is not measured yet. Its previous value then stays.

refusal-no-orders = For this we need sales: an export from your shop or till, or a list with date and amount.
refusal-needs-customers = Your sales do not say who bought. With a customer number or e-mail address for each sale it can be measured.
refusal-mostly-unnamed = Only { $n } purchases say who bought. At least half must, that is { $needed }.
refusal-few-purchases = Still too few purchases: { $n }, needed { $needed }.
refusal-few-months = Your data do not cover a whole month yet.
refusal-few-repeaters = Still too few customers who came at least twice: { $n }, needed { $needed }.
refusal-few-repeats = Your regulars have not come often enough after their second time: { $n } purchases, needed { $needed }.
refusal-few-newcomers = Still too few new customers of whom one can tell whether they come back: { $n }, needed { $needed }.
refusal-few-regulars = Still too few regulars of a year ago: { $n }, needed { $needed }.
refusal-short-history = Your data do not reach back far enough yet. Months so far: { $n }, needed { $needed }.
refusal-not-separable = Sales alone do not show who came by themselves, who through ads and who on recommendation. Asking at the till for two months helps.
refusal-other-currency = Amounts in { $detail } are not included here. We calculate in euro and do not convert.
refusal-no-spend = For this we need an ads report with spending in euro.
refusal-ads-without-dates = One ads report has no days or months. Rows that do not count for this reason: { $n }. Please export it with dates.
refusal-no-conversions = Your ads reports do not say how many purchases the ads brought.
refusal-few-conversions = Still too few new customers through ads: { $n }, needed { $needed }.
refusal-no-common-months = Ads and sales have no whole month in common yet.
refusal-above-ceiling = Your ads brought about { $n } new customers a month. That is as many as we thought possible at most ({ $needed }). Raise this limit, then it can be calculated.
