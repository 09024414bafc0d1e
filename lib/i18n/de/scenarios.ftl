### Was wäre, wenn: benannte Szenarien neben den jetzigen Zahlen.

scenario-title = Was wäre, wenn? Szenarien vergleichen
scenario-intro = Ein Szenario hält eigene Zahlen fest, alles andere bleibt wie jetzt. Alle Beträge nach { $horizon }, verglichen mit nichts ausgeben.
scenario-now = Jetzige Zahlen
scenario-more = um { $amount } mehr als jetzt
scenario-less = um { $amount } weniger als jetzt
scenario-same = gleich wie jetzt
scenario-figures = Von 100 € kommen { $returned } € zurück, das Geld ist ab Monat { $month } wieder da.
scenario-figures-never = Von 100 € kommen { $returned } € zurück, das Geld ist in dieser Zeit nicht wieder da.
scenario-changed = Anders als jetzt:
scenario-no-change = Noch alles wie jetzt. Ändern Sie hier eine Zahl, oder ändern Sie die jetzigen Zahlen und vergleichen Sie.
scenario-change = { $name }: { $then } statt { $now }
scenario-undo = Wie jetzt
scenario-edit = Bearbeiten
scenario-name = Name
scenario-number = Welche Zahl?
scenario-value = Wert in diesem Szenario
scenario-take-over = Als jetzige Zahlen übernehmen
scenario-delete = Szenario löschen
scenario-new-name = Name des Szenarios
scenario-usual-name = Szenario { $place }
scenario-keep = Jetzige Zahlen als Szenario merken
scenario-full = Mehr als drei Szenarien auf einmal sind nicht vorgesehen. Löschen Sie eines, um ein neues zu merken.
