# Rahmen der Anwendung: Navigation, Sprache, gemeinsame Wörter.

app-language = Sprache
language-de = Deutsch
language-en = English
app-link-note = Ihre Eingaben stehen in der Adresse dieser Seite. Kopieren Sie den Link, dann ist später alles wieder da. Namen und Dateien enthält er nicht.
app-restored-not-all = Nicht alles aus dem Link konnte übernommen werden:

page-what-if = Stammkunden oder Kaltakquise?
page-what-if-help = Dasselbe Geld, zwei Wege: Inhalte für Stammkunden oder Werbung für neue Kunden, über Monate und Jahre.
page-upload = Daten
page-upload-help = Dateien von Plattformen, Shop oder Kassa hochladen und sehen, was erkannt und verwendet wurde.
page-assumptions = Annahmen
page-assumptions-help = Alle Zahlen der Rechnung: Wert, Spanne, Herkunft, und mit einem Klick zurück.

plan-content = Inhalte für Stammkunden
plan-ads = Werbung für neue Kunden
plan-half = Je zur Hälfte
plan-today = Heute

horizon-12 = ein Jahr
    .after = einem Jahr
horizon-24 = zwei Jahre
    .after = zwei Jahren
horizon-36 = drei Jahre
    .after = drei Jahren
horizon-48 = vier Jahre
    .after = vier Jahren
horizon-60 = fünf Jahre
    .after = fünf Jahren
