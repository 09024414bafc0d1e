# Page "Data".

upload-intro = Drop your files just as platform, shop, till or Excel made them. Assumptions become measured numbers.
upload-verdict-none = No files yet: all numbers are assumptions. With a list of your sales (customer, date, amount) the most important of them are measured.
upload-verdict-measured =
    { $count ->
        [one] One assumption has become a measured number through your files.
       *[other] { $count_text } assumptions have become measured numbers through your files.
    }
upload-verdict-nothing-measured = Your files have been read. No assumption could be measured from them yet; below it says why.
upload-label = Drop files here or choose them
upload-label-help = CSV, TSV, Excel (xlsx, xls), OpenDocument (ods) or ZIP, at most 200 MB a file. Several at once are fine.
upload-privacy = Names and e-mail addresses become keys while reading and are kept nowhere. The data stay in working memory for this visit only and are not stored. It is best to upload just number, date and amount.
upload-progress = Reading { $file } ({ $done } of { $total })
upload-demo-title = Nothing at hand yet? Try it with invented data
upload-demo-button = Load { $business }
upload-demo-loaded = You see invented sample data: { $business }
upload-delete-all = Delete all files and measured numbers
upload-delete-one = Remove this file
upload-files-title = What was recognised
upload-file-unknown = not recognised
upload-file-period = Period
upload-file-period-none = no date in the file
upload-file-from-to = { $from } to { $to }
upload-file-currency = Currency
upload-file-currency-none = not in the file
upload-file-rows = Rows
upload-file-ledger = { $read } read, { $used } used, { $set_aside } not.
upload-file-ledger-all =
    { $count ->
        [one] One row read, all used.
       *[other] { $read } read, all used.
    }
upload-file-because =
    { $count ->
        [one] 1 row: { $reason }
       *[other] { $count_text } rows: { $reason }
    }
upload-file-totals = Sums of the rows used
upload-file-platform-totals = In its own totals row the file says { $values }.
upload-file-again = This file is loaded already. It counts once only.
upload-set-aside-show = See the rows that were not used
upload-set-aside-row = Row
upload-set-aside-reason = Reason
upload-set-aside-text = How to find it
upload-choose-level = The same money stands in several reports from { $platform }. Which one shall count?
upload-measured-title = What became of assumptions
upload-measured-name = Number
upload-measured-before = Assumption so far
upload-measured-now = Measured
upload-measured-range = Range
upload-measured-basis = What was measured by what
upload-measured-n = n = { $n }
upload-measured-new = not counted so far
measured-ads_spend_month_eur = Advertising spend a month
measured-purchases_month = Purchases a month
upload-refused-title = What cannot be measured yet
upload-anyway-title = Would they have come anyway?
upload-anyway-intro = Platforms claim customers who would have come without advertising, too. Of ten we therefore count seven, and also calculate with three and with ten.
upload-anyway-label = So many of the customers a platform claims really came because of the advertising
upload-anyway-range = Calculated from { $low } to { $high }.
upload-from-link = These measured numbers are in your link. The files behind them are not stored.

level-campaign = Campaigns
level-account = Whole account
level-ad_group = Ad groups
level-ad = Ads
level-keyword = Keywords
level-search_term = Search terms
level-breakdown = Breakdown

total-spend = spend
total-impressions = impressions
total-clicks = clicks
total-link_clicks = link clicks
total-conversions = conversions according to the platform
total-views = views
total-interactions = interactions
total-profile_visits = profile visits
total-followers_gained = new followers
total-followers_lost = followers lost
total-likes = likes
total-comments = comments
total-shares = shares
total-saves = saves
total-posts = posts
total-orders = purchases
total-customers = customers
total-gross = turnover gross
total-refunded = refunded
total-recipients = recipients
total-opens = opens
