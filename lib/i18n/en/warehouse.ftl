### Why rows are not counted although they were read.

## Reasons.

not-counted-older_row = Also stands in a file loaded later. The newer row counts.
not-counted-other_level = The same money also stands in another report. Only one of them counts; you can choose the other.
not-counted-other_source = The same sale also stands in the shop or at the payment provider and counts there.
not-counted-future_date = The date lies in the future.

## Notes.

warehouse-alike-list = The list { $list } looks like { $other }: { $shared } of { $total } sales have the same day and amount. Both count. If it is the same, please remove one file.
