### What if: named scenarios beside the current numbers.

scenario-title = What if? Compare scenarios
scenario-intro = A scenario keeps numbers of its own, everything else stays as now. All amounts after { $horizon }, compared with spending nothing.
scenario-now = Current numbers
scenario-more = { $amount } more than now
scenario-less = { $amount } less than now
scenario-same = the same as now
scenario-figures = Of €100, €{ $returned } comes back, the money is back from month { $month }.
scenario-figures-never = Of €100, €{ $returned } comes back, the money is not back in this time.
scenario-changed = Other than now:
scenario-no-change = Everything is still as now. Change a number here, or change the current numbers and compare.
scenario-change = { $name }: { $then } instead of { $now }
scenario-undo = As now
scenario-edit = Edit
scenario-name = Name
scenario-number = Which number?
scenario-value = Value in this scenario
scenario-take-over = Make these the current numbers
scenario-delete = Delete scenario
scenario-new-name = Name of the scenario
scenario-usual-name = Scenario { $place }
scenario-keep = Keep current numbers as a scenario
scenario-full = There are no more than three scenarios at a time. Delete one to keep a new one.
