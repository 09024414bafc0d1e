### Längen von Zeit und was über getippte Zahlen zu sagen ist.
### $count entscheidet nur über Einzahl und Mehrzahl, $count_text steht im Satz.

duration-months = { $count ->
    [one] { $count_text } Monat
   *[other] { $count_text } Monate
}
    .dative = { $count ->
        [one] { $count_text } Monat
       *[other] { $count_text } Monaten
    }
duration-years = { $count ->
    [one] { $count_text } Jahr
   *[other] { $count_text } Jahre
}
    .dative = { $count ->
        [one] { $count_text } Jahr
       *[other] { $count_text } Jahren
    }

number-unlimited = keine Grenze
number-understood = Verstanden als { $understood }.
number-kept = Wir rechnen weiter mit { $value }.
number-kept-unlimited = Wir rechnen weiter ohne Grenze.

number-problem-empty = Hier fehlt eine Zahl.
number-problem-not-a-number = Das können wir nicht als Zahl lesen. Bitte nur Ziffern schreiben, zum Beispiel { $example }.
number-problem-marks = Punkte, Beistriche oder Abstände stehen hier nicht an der gewohnten Stelle. Bitte schreiben Sie zum Beispiel { $example }.
number-problem-ambiguous = Das kann { $large } heißen oder { $small }. Bitte schreiben Sie „{ $large_typed }“ oder „{ $small_typed }“.
number-problem-percent-share = Das kann { $large } heißen oder { $small }. Bitte schreiben Sie es mit Prozentzeichen.
number-problem-range = Hier passt nur eine Zahl. Nehmen Sie zum Beispiel die Mitte.
number-problem-shorthand = Bitte schreiben Sie die Zahl ganz aus, zum Beispiel { $example }.
number-problem-currency = Bitte rechnen Sie den Betrag in Euro um.
number-problem-unit = { $kind ->
    [money] Hier gehört ein Betrag in Euro hin.
    [percent] Hier gehört ein Prozentsatz hin, zum Beispiel { $example }.
    [months] Hier gehört eine Anzahl von Monaten hin.
   *[other] Hier gehört nur eine Zahl hin, ohne Einheit.
}
number-problem-not-whole = Hier passen nur ganze Zahlen.
number-problem-out-of-bounds = { $rule ->
    [from] Möglich ist hier alles ab { $minimum }.
    [above] Möglich ist hier alles über { $minimum }.
    [to] Möglich ist hier alles bis { $maximum }.
    [below] Möglich ist hier alles unter { $maximum }.
    [from-to] Möglich ist hier alles von { $minimum } bis { $maximum }.
    [above-to] Möglich ist hier alles über { $minimum }, höchstens { $maximum }.
    [from-below] Möglich ist hier alles ab { $minimum }, aber unter { $maximum }.
   *[above-below] Möglich ist hier alles über { $minimum } und unter { $maximum }.
}
