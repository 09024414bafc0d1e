"""What the calculation tells beyond the verdict, each part worked out when it is opened."""

from lib.i18n.catalog import Language, text
from lib.ui import goal, importance, scenarios, split, tipping_points
from lib.ui.answers import Answer
from lib.ui.sections import section


def insight_sections(answer: Answer, language: Language) -> None:
    """Draw the closed sections: split, turning points, what matters most, goal, scenarios."""
    section(
        text("split-title", language),
        "split",
        ":material/call_split:",
        lambda: split.draw(answer, language),
    )
    section(
        text("tipping-title", language),
        "tipping",
        ":material/balance:",
        lambda: tipping_points.draw(answer, language),
    )
    section(
        text("importance-title", language),
        "importance",
        ":material/sort:",
        lambda: importance.draw(answer, language),
    )
    section(
        text("goal-title", language),
        "goal",
        ":material/flag:",
        lambda: goal.draw(answer, language),
    )
    section(
        text("scenario-title", language),
        "scenarios",
        ":material/compare:",
        lambda: scenarios.draw(answer, language),
    )
