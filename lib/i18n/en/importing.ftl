### What reading files finds: problems, rows left out, names of exports.

## Problems: what is wrong, where, and what to do.

problem-archive-damaged = The zip archive { $file } is damaged. Please download it again.
problem-archive-encrypted = The file { $member } in the archive { $file } is protected by a password. Please unpack it and upload it without one.
problem-archive-has-more =
    The archive { $file } holds { $count ->
        [one] one more file
       *[other] { $count } more files
    } with numbers. Please upload it as a whole.
problem-archive-member-damaged = The file { $member } in the archive { $file } is damaged and was left out.
problem-archive-member-not-a-table = The file { $member } in the archive { $file } is no table and was left out.
problem-archive-member-unknown = We do not know the table { $member } in the archive { $file }. It was left out.
problem-archive-nested = { $file } is an archive inside an archive. Please unpack it and upload the table itself.
problem-archive-nothing-useful = The archive { $file } holds no table that we know. Please upload the CSV or Excel file on its own.
problem-archive-too-large = { $file } becomes too large when unpacked. Please choose a shorter period and export again.
problem-archive-too-many-members = The archive { $file } holds too many files. Please upload the exports only.
problem-block-not-used = A further section from row { $row } on was not used. It does not belong to this export.
problem-currencies-mixed = The file holds several currencies: { $currencies }. Amounts in different currencies cannot be added. Please export one file per currency.
problem-date-order-ambiguous = In the column { $column } it is unclear which part is the day and which the month, for example { $found } in row { $row }. These rows were left out. Please write days as 2026-12-31.
problem-date-unreadable =
    In the column { $column } { $count ->
        [one] one date cannot be read
       *[other] { $count } dates cannot be read
    }, first { $found } in row { $row }. Please correct it in the file and upload it again.
problem-date-without-year = The column { $column } has no year. We take the last such day before the upload. Please check the period.
problem-encoding-guessed = The file { $file } is saved in an old character encoding ({ $encoding }). Please check that special letters are right.
problem-export-ambiguous = { $file } fits several exports: { $candidates }. Please choose which one it is.
problem-export-unknown = We do not know the layout of { $file }. The nearest is: { $candidates }. Please assign the columns or export again.
problem-file-damaged = { $file } cannot be opened, the file is damaged. Please save or download it again.
problem-file-empty = { $file } is empty. Please export again.
problem-file-encrypted = { $file } is protected by a password. Please save the file without one and upload it again.
problem-file-is-pdf = { $file } is a PDF. Please upload the numbers as a CSV or Excel file.
problem-file-is-picture = { $file } is a picture. Please upload the numbers as a CSV or Excel file.
problem-file-missing = The file { $file } does not exist or cannot be read.
problem-file-not-a-table = We find no table with headings in { $file }. Please upload the export as you received it.
problem-lines-unwrapped = In { $file } every line was put in quotation marks once more. We have undone this.
problem-macros-ignored = { $file } contains macros. We read the cells only, macros are never run.
problem-months-only = This list holds sums per month, no single sales. We can tell sales and the number of customers, but not how often somebody comes.
problem-no-rows = { $file } has no row that we can use. Please check the period of the export.
problem-number-style-ambiguous = In the column { $column } it is unclear whether the point or the comma marks decimals, for example { $found } in row { $row }. Please write amounts with two decimals.
problem-number-unreadable =
    In the column { $column } { $count ->
        [one] one number cannot be read
       *[other] { $count } numbers cannot be read
    }, first { $found } in row { $row }. Please correct it in the file and upload it again.
problem-quotes-unbalanced = A quotation mark is missing in { $file }. We have read the file line by line. Please check the sums.
problem-status-unknown =
    The column { $column } holds a status that we do not know, first in row { $row }. { $count ->
        [one] This row was
       *[other] { $count } rows were
    } left out.
problem-text-damaged = { $file } holds characters that no text has. We have removed them. Please check the sums.
problem-totals-differ = The totals row of the file says { $file_total }, the rows add up to { $rows }. We use the rows.
problem-value-masked =
    In the column { $column } the platform gives { $count ->
        [one] one value
       *[other] { $count } different values
    } only roughly, such as “< 10 %”. They count as missing.

## Why a row does not count.

set-aside-abandoned = Abandoned basket, never ordered.
set-aside-ambiguous-amount = The amount can mean two things. Please write it with two decimals.
set-aside-ambiguous-date = Day and month cannot be told apart. Please write the day as 2026-12-31.
set-aside-cancelled = The order was cancelled.
set-aside-expired = The payment did not come in time, the order has expired.
set-aside-failed = The payment failed.
set-aside-footer = Closing line of the file, no data.
set-aside-no-amount = The amount is missing.
set-aside-no-date = The date is missing.
set-aside-no-values = The row holds no numbers.
set-aside-pending = The payment is still pending.
set-aside-test = Test order.
set-aside-unknown-status = The status of the row is not known to us.
set-aside-unreadable-amount = The amount cannot be read. Please correct it in the file.
set-aside-unreadable-date = The date cannot be read or does not exist. Please correct it in the file.
set-aside-voided = The payment was voided.

## Exports.

export-google_ads_ad_group = Google Ads: ad groups
export-google_ads_campaign = Google Ads: campaigns
export-google_ads_search_keyword = Google Ads: search keywords
export-google_ads_search_terms = Google Ads: search terms
export-handmade_customer_months = Your own list: customers and months
export-handmade_sales_list = Your own list of sales
export-meta_ads = Meta Ads Manager
export-meta_content = Meta Business Suite: posts of several platforms
export-meta_content_facebook = Meta Business Suite: Facebook posts
export-meta_content_instagram = Meta Business Suite: Instagram posts
export-meta_results_audience = Meta Business Suite: audience
export-meta_results_follows = Meta Business Suite: follows
export-meta_results_interactions = Meta Business Suite: content interactions
export-meta_results_link_clicks = Meta Business Suite: link clicks
export-meta_results_reach = Meta Business Suite: reach
export-meta_results_top_content_formats = Meta Business Suite: top content formats
export-meta_results_viewers = Meta Business Suite: viewers
export-meta_results_views = Meta Business Suite: views
export-meta_results_visits = Meta Business Suite: visits
export-meta_video_content_facebook = Meta Business Suite: Facebook videos
export-shopify_orders = Shopify: orders
export-woocommerce_advanced_order_export = WooCommerce: Advanced Order Export
export-woocommerce_analytics_orders = WooCommerce Analytics: orders
export-woocommerce_order_export = WooCommerce: Order Export (WebToffee)

## Platforms.

platform-facebook = Facebook
platform-google_ads = Google Ads
platform-handmade = Your own list
platform-instagram = Instagram
platform-meta = Meta
platform-shopify = Shopify
platform-woocommerce = WooCommerce
