### Lengths of time, and what is to be said about typed numbers.
### $count only decides between singular and plural, $count_text stands in the sentence.

duration-months = { $count ->
    [one] { $count_text } month
   *[other] { $count_text } months
}
    .dative = { $count ->
        [one] { $count_text } month
       *[other] { $count_text } months
    }
duration-years = { $count ->
    [one] { $count_text } year
   *[other] { $count_text } years
}
    .dative = { $count ->
        [one] { $count_text } year
       *[other] { $count_text } years
    }

number-unlimited = no limit
number-understood = Understood as { $understood }.
number-kept = We keep calculating with { $value }.
number-kept-unlimited = We keep calculating without a limit.

number-problem-empty = A number is missing here.
number-problem-not-a-number = We cannot read this as a number. Please write digits only, for example { $example }.
number-problem-marks = Points, commas or spaces are not where we expect them. Please write, for example, { $example }.
number-problem-ambiguous = This may mean { $large } or { $small }. Please write “{ $large_typed }” or “{ $small_typed }”.
number-problem-percent-share = This may mean { $large } or { $small }. Please write it with a percent sign.
number-problem-range = Only one number fits here. Take the middle, for example.
number-problem-shorthand = Please write the number in full, for example { $example }.
number-problem-currency = Please convert the amount to euros.
number-problem-unit = { $kind ->
    [money] An amount in euros belongs here.
    [percent] A percentage belongs here, for example { $example }.
    [months] A number of months belongs here.
   *[other] Only a number belongs here, without a unit.
}
number-problem-not-whole = Only whole numbers fit here.
number-problem-out-of-bounds = { $rule ->
    [from] Anything from { $minimum } upwards is possible here.
    [above] Anything above { $minimum } is possible here.
    [to] Anything up to { $maximum } is possible here.
    [below] Anything below { $maximum } is possible here.
    [from-to] Anything from { $minimum } to { $maximum } is possible here.
    [above-to] Anything above { $minimum }, { $maximum } at most, is possible here.
    [from-below] Anything from { $minimum } upwards but below { $maximum } is possible here.
   *[above-below] Anything above { $minimum } and below { $maximum } is possible here.
}
