### Warum Zeilen nicht mitgezählt werden, obwohl sie gelesen wurden.

## Gründe.

not-counted-older_row = Steht auch in einer später geladenen Datei. Die neuere Zeile zählt.
not-counted-other_level = Dasselbe Geld steht auch in einem anderen Bericht. Nur einer davon zählt; Sie können den anderen wählen.
not-counted-other_source = Derselbe Verkauf steht auch im Shop oder beim Zahlungsanbieter und zählt dort.
not-counted-future_date = Das Datum liegt in der Zukunft.

## Hinweise.

warehouse-alike-list = Die Liste { $list } sieht aus wie { $other }: { $shared } von { $total } Verkäufen haben denselben Tag und Betrag. Beide zählen. Ist es dasselbe, entfernen Sie bitte eine Datei.
