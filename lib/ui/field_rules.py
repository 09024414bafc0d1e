"""How a number of the model is typed and what it may hold: the same on every page."""

from lib.model.fields import Field
from lib.ui.number_field import NumberRules
from lib.ui.values import kind_of


def rules_of(field: Field) -> NumberRules:
    """Return the rules of a field of the model for `number_field` and `typed_number`."""
    return {
        "kind": kind_of(field.name),
        "minimum": field.minimum,
        "maximum": field.maximum,
        "minimum_exclusive": field.is_open_below,
        "maximum_exclusive": field.is_open_above,
        "whole": field.is_whole,
        "unlimited_allowed": field.is_nullable,
    }
