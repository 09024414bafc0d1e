### What could not be taken over from a link.

sharing-problem-damaged = The link is incomplete or was changed. Please open it again from the original message.
sharing-problem-newer = The link comes from a newer version of Fanwert. Please reload the page and open it again.
sharing-problem-too-long = This link is too long, it cannot come from Fanwert.
sharing-problem-unknown-part = We do not know one of the entries in the link. It is left out.
sharing-problem-unknown-sector = We do not know the sector in the link. Please choose one.
sharing-problem-unreadable = “{ $field }” cannot be read in the link and is left out. Please check this number.
sharing-problem-out-of-bounds = “{ $field }” has a value in the link that is not possible. It is left out. Please check this number.
sharing-problem-bad-range = The range of “{ $field }” in the link is not possible and is left out. The usual range applies.

sharing-part-ads_incrementality = Share that came because of the ads
sharing-part-language = Language
sharing-part-budget_eur_month = Money per month
sharing-part-horizon_months = Period
sharing-part-today_ads_eur_month = Ads today
sharing-part-today_content_eur_month = Content today
sharing-part-today_hours_month = Hours today
sharing-part-own_hour_eur = Value of your hour
sharing-part-vat_rate = VAT
sharing-part-is_entry_gross = Entry with VAT
sharing-part-is_small_business = Small business without VAT
sharing-part-measured = Measured number
sharing-part-goal_eur_month = Goal a month
sharing-part-scenarios = Scenario
