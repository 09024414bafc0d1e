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
    } only roughly, such as “< 10%”. They count as missing.

## Why a row does not count.

set-aside-abandoned = Abandoned basket, never ordered.
set-aside-ambiguous-amount = The amount can mean two things. Please write it with two decimals.
set-aside-ambiguous-date = Day and month cannot be told apart. Please write the day as 2026-12-31.
set-aside-cancelled = The order was cancelled.
set-aside-expired = The payment did not come in time, the order has expired.
set-aside-failed = The payment failed.
set-aside-footer = Closing line of the file, no data.
set-aside-ghost = The row belongs to no post.
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

## Verkäufe: statements, bookings, lists without customers.

problem-customers-only = This list holds sums per customer and no single purchases. We can tell sales and the number of customers, but not when anybody returns.
problem-no-customer = This file names no customers. We can tell sales and their number, but not how often anybody returns. For that we need a list with customer names, email addresses or customer numbers.
problem-status-hidden = This file does not tell which orders were cancelled. We count all of them. Please remove cancelled orders or use an export with a readable status.
problem-sums-only = This file holds sums per day and no single orders. We can tell sales, but not purchases per customer. For that we need the export of orders.
set-aside-money-back = You got this money back. It is no sale.
set-aside-no-person = The row names no customer.
set-aside-no-payer = This credit names nobody who paid. It does not count as a sale.
set-aside-not-a-customer-account = This booking is not on a customer's account.
set-aside-payment-booking = This row books a payment. The sale is counted with its invoice.
set-aside-batch-part = Part of a collective transfer that is listed as a whole already.
set-aside-expense = Money that goes out. This is no sale.
set-aside-fee = Fee, tax or correction by the platform, no sale.
set-aside-grant = Grant or subsidy, no sale.
set-aside-interest = Interest or closing of the account, no sale.
set-aside-no-invoice = This booking is no outgoing invoice.
set-aside-no-show = Nobody came to the appointment.
set-aside-own-transfer = Own transfer, deposit or loan, no sale.
set-aside-payout = Payout of a payment provider. Its sales are in the provider's own export.
set-aside-salary = Salary, pension or benefit, no sale.
set-aside-tax = Payment by the tax office or social insurance, no sale.
set-aside-transfer = Money that only moves between own accounts, no sale.
export-accountable_invoices = Accountable: invoices
export-amazon_date_range = Amazon: payments by date range
export-amazon_orders = Amazon: order report
export-bank_commerzbank = Commerzbank: account movements
export-bank_easybank = easybank and BAWAG: account movements
export-bank_george = Erste Bank George: account movements
export-bank_george_business = Erste Bank George Business: account movements
export-bank_ing_at = ING Austria: account movements
export-bank_ing_de = ING Germany: account movements
export-bank_livebank = livebank: account movements
export-bank_n26 = N26: account movements
export-bank_oberbank = Oberbank: account movements
export-bank_postbank = Postbank and FYRST: account movements
export-bank_raiffeisen_elba = Raiffeisen Mein ELBA: account movements
export-bank_sparkasse_camt = Sparkasse: account movements (CAMT)
export-bank_sparkasse_mt940 = Sparkasse: account movements (MT940)
export-bank_vr = VR-Bank, GLS, Sparda: account movements
export-bmd_ntcs_bookings = BMD NTCS: outgoing invoices
export-calendly_events = Calendly: events
export-cash_book = Cash book
export-datev_bookings = DATEV: stack of bookings
export-datev_debtors = DATEV: customers' accounts
export-ebay_orders = eBay: orders
export-ebay_transactions = eBay: transaction report
export-etsy_payments_sales = Etsy Payments: sales
export-etsy_sold_order_items = Etsy: sold order items
export-etsy_sold_orders = Etsy: sold orders
export-etsy_statement = Etsy: monthly statement
export-faire_orders = Faire: orders
export-fresha_commission = Fresha: commissions
export-gumroad_sales = Gumroad: sales
export-invoice_list = List of invoices
export-klarna_settlement = Klarna: settlement report
export-loyverse_receipts = Loyverse: receipts
export-modified_orders = modified and xt:Commerce: orders
export-opos_list = Open items
export-orderbird_sales = orderbird: split of sales
export-paypal_activity = PayPal: activity
export-phorest_transactions = Phorest: transactions
export-prestashop_orders = PrestaShop: orders
export-ready2order_receipts = ready2order: receipts
export-sevdesk_invoices = sevDesk: invoices
export-shopify_analytics = Shopify: sales over time
export-shopify_customers = Shopify: customers
export-shopify_payouts = Shopify: payouts
export-shopware5_order_positions = Shopware 5: orders with positions
export-shopware5_orders = Shopware 5: orders
export-shopware6_orders = Shopware 6: orders
export-shore_appointments = Shore: appointments
export-square_items = Square: items
export-square_transactions = Square: transactions
export-squarespace_orders = Squarespace: orders
export-stripe_balance_history = Stripe: balance history
export-stripe_payments = Stripe: payments
export-sumup_sales_report = SumUp: sales report
export-sumup_transactions = SumUp: transactions
export-tiktok_shop = TikTok Shop: settlement
export-treatwell_bookings = Treatwell: bookings
export-twint_payouts = TWINT: transactions
export-wix_orders = Wix: orders
export-woocommerce_customers = WooCommerce Analytics: customers
export-zettle_receipts = Zettle: receipts
platform-accountable = Accountable
platform-amazon = Amazon
platform-bank = Bank
platform-bmd = BMD
platform-calendly = Calendly
platform-cash_book = Cash book
platform-datev = DATEV
platform-ebay = eBay
platform-etsy = Etsy
platform-faire = Faire
platform-fresha = Fresha
platform-gumroad = Gumroad
platform-invoices = Invoices
platform-klarna = Klarna
platform-loyverse = Loyverse
platform-modified = modified and xt:Commerce
platform-orderbird = orderbird
platform-paypal = PayPal
platform-phorest = Phorest
platform-prestashop = PrestaShop
platform-ready2order = ready2order
platform-sevdesk = sevDesk
platform-shopware = Shopware
platform-shore = Shore
platform-square = Square
platform-squarespace = Squarespace
platform-stripe = Stripe
platform-sumup = SumUp
platform-tiktok_shop = TikTok Shop
platform-treatwell = Treatwell
platform-twint = TWINT
platform-wix = Wix
platform-zettle = Zettle

## Social networks

export-facebook_page_insights_legacy = Facebook Insights (legacy): page
export-facebook_post_insights_legacy = Facebook Insights (legacy): posts
export-ga4_acquisition = Google Analytics 4: acquisition
export-ga4_landing_page = Google Analytics 4: landing pages
export-ga4_pages = Google Analytics 4: pages
export-ga4_report_by_date = Google Analytics 4: report by day
export-ga4_reports_snapshot = Google Analytics 4: reports snapshot
export-google_ads_ad = Google Ads: ads
export-google_ads_location = Google Ads: locations
export-google_ads_overview_campaigns = Google Ads overview: campaigns
export-google_ads_overview_day_hour = Google Ads overview: day and hour
export-google_ads_overview_demographics = Google Ads overview: demographics
export-google_ads_overview_devices = Google Ads overview: devices
export-google_ads_overview_search_keywords = Google Ads overview: keywords
export-google_ads_overview_search_words = Google Ads overview: words of searches
export-google_ads_overview_searches = Google Ads overview: searches
export-google_ads_overview_time_series = Google Ads overview: time series
export-google_business_profile_performance = Google Business Profile: performance
export-linkedin_campaign_manager_performance = LinkedIn Campaign Manager: performance
export-linkedin_creator_analytics = LinkedIn: member analytics
export-linkedin_page_competitors = LinkedIn page: competitors
export-linkedin_page_content = LinkedIn page: content
export-linkedin_page_followers = LinkedIn page: followers
export-linkedin_page_visitors = LinkedIn page: visitors
export-mailchimp_campaigns = Mailchimp: campaigns
export-microsoft_ads = Microsoft Advertising: reports
export-microsoft_ads_age_gender = Microsoft Advertising: age and gender
export-newsletter_report = Newsletter report
export-pinterest_ads = Pinterest Ads
export-pinterest_analytics = Pinterest Analytics: overview
export-search_console_appearance = Google Search Console: appearance
export-search_console_chart = Google Search Console: chart
export-search_console_countries = Google Search Console: countries
export-search_console_devices = Google Search Console: devices
export-search_console_pages = Google Search Console: pages
export-search_console_queries = Google Search Console: queries
export-tiktok_ads = TikTok Ads Manager
export-tiktok_business_audience = TikTok Business: audience
export-tiktok_business_overview = TikTok Business: overview
export-tiktok_business_video = TikTok Business: videos
export-tiktok_studio_content = TikTok Studio: videos
export-tiktok_studio_follower_activity = TikTok Studio: active followers
export-tiktok_studio_follower_groups = TikTok Studio: groups of followers
export-tiktok_studio_follower_history = TikTok Studio: number of followers
export-tiktok_studio_overview = TikTok Studio: overview
export-tiktok_studio_viewers = TikTok Studio: viewers
export-universal_analytics_pages = Google Universal Analytics: pages
export-x_account_overview = X: account by day
export-x_content = X: posts
export-x_tweet_activity = X (Twitter): tweets
export-youtube_chart = YouTube Studio: chart data
export-youtube_geography = YouTube Studio: geography
export-youtube_totals = YouTube Studio: totals
export-youtube_videos = YouTube Studio: videos
platform-google_analytics = Google Analytics
platform-google_business_profile = Google Business Profile
platform-linkedin = LinkedIn
platform-mailchimp = Mailchimp
platform-microsoft_ads = Microsoft Advertising
platform-newsletter = Newsletter
platform-pinterest = Pinterest
platform-search_console = Google Search Console
platform-tiktok = TikTok
platform-x = X
platform-youtube = YouTube
