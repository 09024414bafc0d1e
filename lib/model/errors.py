"""What can be wrong with the numbers a caller hands to the model, as typed exceptions."""


class ModelError(ValueError):
    """Base of all refusals; ``code`` names the catalog entry ``model-error-CODE``."""

    code = "refused"


class UnknownField(ModelError):  # noqa: N818 - the name says what is wrong
    """A name that is none of the model's assumptions."""

    code = "unknown-field"

    def __init__(self, field: str) -> None:
        self.field = field
        super().__init__(f"{field!r} is not an assumption of the model.")


class WrongType(ModelError):  # noqa: N818 - the name says what is wrong
    """A value that is no finite number where one is needed."""

    code = "wrong-type"

    def __init__(self, field: str, value: object, needed: str = "a finite number") -> None:
        self.field = field
        self.value = value
        self.needed = needed
        super().__init__(f"{field} must be {needed}, not {_shown(value)}.")


class OutOfBounds(ModelError):  # noqa: N818 - the name says what is wrong
    """A number outside what the field can mean."""

    code = "out-of-bounds"

    def __init__(
        self, field: str, value: float, minimum: float, maximum: float, allowed: str = ""
    ) -> None:
        self.field = field
        self.value = value
        self.minimum = minimum
        self.maximum = maximum
        allowed = allowed or f"between {minimum:g} and {maximum:g}"
        super().__init__(f"{field} is {value!r}, but must be {allowed}.")


class MarketBelowRegulars(OutOfBounds):
    """Fewer possible customers than regulars: one of the two numbers is wrong."""

    code = "market-below-regulars"

    def __init__(self, market_size: float, regulars_today: float) -> None:
        super().__init__(
            "market_size",
            market_size,
            regulars_today,
            float("inf"),
            f"above regulars_today ({regulars_today!r})",
        )
        self.regulars_today = regulars_today


class RangeOutOfOrder(ModelError):  # noqa: N818 - the name says what is wrong
    """A range whose low end, likely value and high end are not in rising order."""

    code = "range-out-of-order"

    def __init__(self, field: str, low: float, value: float, high: float) -> None:
        self.field = field
        self.low = low
        self.value = value
        self.high = high
        super().__init__(
            f"{field} must be given as [low, likely, high] in rising order,"
            f" not [{low!r}, {value!r}, {high!r}]."
        )


class PlanLength(ModelError):  # noqa: N818 - the name says what is wrong
    """A monthly list that does not cover the horizon exactly."""

    code = "plan-length"

    def __init__(self, field: str, length: int, horizon_months: int) -> None:
        self.field = field
        self.length = length
        self.horizon_months = horizon_months
        super().__init__(
            f"{field} lists {length} months, but the horizon has {horizon_months}:"
            " give one number, or one per month."
        )


def _shown(value: object) -> str:
    """Show a value in a sentence: short, on one line."""
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."  # noqa: PLR2004 - one line on a terminal
