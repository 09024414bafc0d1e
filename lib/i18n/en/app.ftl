# Frame of the application: navigation, language, shared words.

app-language = Language
language-de = Deutsch
language-en = English
app-link-note = What you enter is kept in the address of this page. Copy the link and everything is back later. It holds no names and no files.
app-restored-not-all = Not everything in the link could be taken over:

page-what-if = Keep regulars or win new customers?
page-what-if-help = The same money, two ways: content for regulars or advertising for new customers, over months and years.
page-upload = Data
page-upload-help = Upload files from platforms, shop or till and see what was recognised and used.
page-assumptions = Assumptions
page-assumptions-help = All numbers of the calculation: value, range, origin, and one click to take them back.

plan-content = Content for regulars
plan-ads = Advertising for new customers
plan-half = Half and half
plan-today = Today

horizon-12 = one year
    .after = one year
horizon-24 = two years
    .after = two years
horizon-36 = three years
    .after = three years
horizon-48 = four years
    .after = four years
horizon-60 = five years
    .after = five years
