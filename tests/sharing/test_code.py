"""Codes in links: exact, short, canonical, and harmless whatever a stranger writes into one."""

import re
from dataclasses import replace
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lib.i18n.catalog import LANGUAGES, Language, text
from lib.model.fields import FIELDS
from lib.model.sectors import SECTORS
from lib.sharing import code, names
from lib.sharing.code import Decoded, LinkProblem, decode, encode
from lib.sharing.problems import explain
from lib.sharing.state import HORIZON, ClientState, Measured, Scenario, scenario_name

FULL = ClientState(
    language="en",
    sector="bakery",
    budget_eur_month=600,
    horizon_months=36,
    today_ads_eur_month=250.5,
    today_content_eur_month=0,
    today_hours_month=12,
    own_hour_eur=45,
    vat_rate=0.1,
    overrides={
        "regulars_today": 859,
        "capacity_orders_month": None,
        "order_value_net_eur": 24.347826086956523,
    },
    measured={
        "contribution_margin": Measured(0.62, 0.58, 0.66, 312),
        "ads_spend_month_eur": Measured(412.5, 400, 425, 12),
        "strange_one": Measured(-1.5, -2, 1e22, 3),
    },
)

WITH_RANGES = ClientState(
    vat_rate=0.1,
    is_entry_gross=True,
    is_small_business=True,
    overrides={"regulars_today": 859},
    ranges={"regulars_today": (700, 1000), "churn_effect": (0, 0.25)},
)

WITH_SCENARIOS = ClientState(
    goal_eur_month=500,
    scenarios=(
        Scenario("Höhere Preise", None, {"order_value_net_eur": 30, "regulars_today": 800}),
        Scenario("Ohne Grenze", 750, {"capacity_orders_month": None}),
        Scenario("3"),
    ),
)

# Links that are out in the world: these lines are never changed, only added to.
GOLDEN = {
    "1_sCR_5mt6eyqe": ClientState(),
    "1_len_sBA_b600_h36_a250.5_c0_t12_w45_v0.1_oRT859_oOVx0z5ooc41shsw6_oCOu"
    "_mCM0.62-0.58-0.66-312_mXA412.5-400-425-12_mstrange-one.n1.5-n2-x11i3we7suv15e-3"
    "_lz3ihmfl": FULL,
    "1_sCR_v0.1_g_k_oRT859_rRT700-1000_rCE0-0.25_6ob6tqkc": WITH_RANGES,
    "1_sCR_z500_nH.c3.b6here.20Preise-RT800-OV30_nOhne.20Grenze-b750-COu_n3_uuwy32dz": (
        WITH_SCENARIOS
    ),
}


def sealed(body: str) -> str:
    """Give a body the checksum that makes it look like one of ours."""
    return f"{body}_{code._checksum(body)}"


@pytest.mark.parametrize(("written", "state"), GOLDEN.items())
def test_links_given_out_open_forever(written: str, state: ClientState) -> None:
    assert decode(written) == Decoded(state)
    assert encode(state) == written


def test_every_field_of_the_model_has_exactly_one_short_name_of_its_own() -> None:
    assert set(names.FIELD_NAMES) == set(FIELDS) - {HORIZON}
    shorts = [*names.FIELD_NAMES.values(), *names.INPUT_NAMES.values()]
    assert len(set(shorts)) == len(shorts)
    assert all(re.fullmatch("[A-Z]{2}", short) for short in shorts)
    letters = [scalar.short for scalar in names.SCALARS.values()]
    letters += [names.LANGUAGE, names.SECTOR, names.OVERRIDE, names.MEASURED, names.RANGE]
    letters += [names.SCENARIO, *names.FLAGS.values()]
    assert len(set(letters)) == len(letters)
    assert len(set(names.SECTOR_NAMES.values())) == len(names.SECTOR_NAMES)


def test_every_sector_has_a_short_name() -> None:
    assert set(names.SECTOR_NAMES) == set(SECTORS)


def test_every_part_of_the_state_is_in_the_link() -> None:
    told = {"language", "sector", "overrides", "measured", "ranges", "scenarios"}
    told |= {*names.SCALARS, *names.FLAGS}
    assert told == set(ClientState.__dataclass_fields__)


def within(name: str) -> st.SearchStrategy[float]:
    field = FIELDS[name]
    return st.floats(
        field.minimum,
        min(field.maximum, 1e300),
        exclude_min=field.is_open_below,
        exclude_max=field.is_open_above,
    )


def an_override(name: str) -> st.SearchStrategy[float | None]:
    return st.none() | within(name) if FIELDS[name].is_nullable else within(name)


def a_measured(numbers: st.SearchStrategy[float]) -> st.SearchStrategy[Measured]:
    three = st.tuples(numbers, numbers, numbers).map(sorted)
    return st.builds(lambda x, n: Measured(x[1], x[0], x[2], n), three, st.integers(0, 10**9))


def a_range(name: str) -> st.SearchStrategy[tuple[float, float]]:
    return st.tuples(within(name), within(name)).map(lambda two: (min(two), max(two)))


AMOUNT = st.none() | st.floats(0, 1e300)
OVERRIDES = st.fixed_dictionaries(
    {}, optional={name: an_override(name) for name in names.FIELD_NAMES}
)
SCENARIOS = st.lists(
    st.builds(Scenario, st.text(min_size=1).filter(scenario_name), AMOUNT, OVERRIDES), max_size=3
).map(tuple)
STATES = st.builds(
    ClientState,
    language=st.sampled_from(LANGUAGES),
    sector=st.sampled_from(sorted(names.SECTOR_NAMES)),
    budget_eur_month=AMOUNT,
    horizon_months=st.none() | st.integers(1, 120),
    today_ads_eur_month=AMOUNT,
    today_content_eur_month=AMOUNT,
    today_hours_month=st.none() | st.floats(0, 744),
    own_hour_eur=AMOUNT,
    vat_rate=st.none() | st.floats(0, 1),
    is_entry_gross=st.booleans(),
    is_small_business=st.booleans(),
    ranges=st.fixed_dictionaries({}, optional={name: a_range(name) for name in names.FIELD_NAMES}),
    overrides=OVERRIDES,
    goal_eur_month=AMOUNT,
    scenarios=SCENARIOS,
    measured=st.fixed_dictionaries(
        {},
        optional={
            **{name: a_measured(within(name)) for name in names.FIELD_NAMES},
            "ads_spend_month_eur": a_measured(st.floats(-1e300, 1e300)),
            "followers_today": a_measured(st.floats(-1e300, 1e300)),
        },
    ),
)


@settings(max_examples=200)
@given(STATES)
def test_a_state_comes_back_exactly_and_its_code_needs_no_escaping(state: ClientState) -> None:
    written = encode(state)
    assert decode(written) == Decoded(state)
    assert encode(decode(written).state) == written
    assert quote(written, safe="") == written
    assert written[-1].isalnum()


def test_the_order_in_which_things_were_changed_leaves_no_trace() -> None:
    one = ClientState().with_override("promo_dip", 0.2).with_override("regulars_today", 400)
    two = ClientState().with_override("regulars_today", 400.0).with_override("promo_dip", 0.2)
    assert encode(one) == encode(two)
    assert encode(ClientState(vat_rate=-0.0)) == encode(ClientState(vat_rate=0))


def test_typical_codes_are_short_and_the_fullest_fits_into_a_message() -> None:
    typical = ClientState(
        sector="hair_beauty",
        budget_eur_month=600,
        today_ads_eur_month=150,
        today_hours_month=10,
        overrides={"regulars_today": 412, "order_value_net_eur": 58 / 1.2, "promo_dip": 0.25},
        measured={
            "retention_rate_year": Measured(0.7412, 0.69, 0.79, 512),
            "newcomer_stay_rate": Measured(1 / 3, 0.27, 0.41, 133),
        },
    )
    assert len(encode(typical)) < 300
    worst = 0.12345678901234567
    fullest = replace(
        FULL,
        overrides=dict.fromkeys(names.FIELD_NAMES, worst),
        measured={name: Measured(worst, worst, worst, 10**9) for name in list(FIELDS)[:10]},
    )
    assert len(encode(fullest)) < 1800
    fullest = replace(fullest, ranges=dict.fromkeys(names.FIELD_NAMES, (worst, worst)))
    assert len(encode(fullest)) < 3000
    wordy = Scenario("Ü" * 30, worst, dict.fromkeys(names.FIELD_NAMES, worst))
    fullest = replace(fullest, scenarios=(wordy, wordy, wordy))
    assert len(encode(fullest)) < 5500 < code.MAX_LENGTH


REFUSED = [
    ("x", "damaged"),
    ("1", "damaged"),
    ("_", "damaged"),
    ("1_sCR_5mt6eyqf", "damaged"),
    ("1_sBA_5mt6eyqe", "damaged"),
    ("1_sCR_5mt6", "damaged"),
    (sealed(""), "damaged"),
    (sealed("0_sCR"), "damaged"),
    (sealed("12_sCR"), "damaged"),
    ("\ud800_x", "damaged"),
    ("1_sCR_５mt6eyqe", "damaged"),
    ("2_anything", "newer"),
    ("1_" + "b600_" * 1300 + "aaaaaaaa", "too-long"),
]


@pytest.mark.parametrize(("written", "problem"), REFUSED)
def test_a_link_that_cannot_be_trusted_is_refused_as_a_whole(written: str, problem: str) -> None:
    decoded = decode(written)
    assert decoded == Decoded(ClientState(), (LinkProblem(problem),))
    assert decoded.is_refused


PARTS: list[tuple[str, LinkProblem]] = [
    ("qz", LinkProblem("unknown-part")),
    ("", LinkProblem("unknown-part")),
    ("sXX", LinkProblem("unknown-sector", "sector")),
    ("lfr", LinkProblem("unreadable", "language")),
    ("bu", LinkProblem("unreadable", "budget_eur_month")),
    ("b-3", LinkProblem("unreadable", "budget_eur_month")),
    ("bn5", LinkProblem("out-of-bounds", "budget_eur_month")),
    ("bxzzzzzzzzzzzzz", LinkProblem("unreadable", "budget_eur_month")),
    ("bnan", LinkProblem("unreadable", "budget_eur_month")),
    ("b1e9", LinkProblem("unreadable", "budget_eur_month")),
    ("h121", LinkProblem("out-of-bounds", "horizon_months")),
    ("h0", LinkProblem("out-of-bounds", "horizon_months")),
    ("h12.5", LinkProblem("unreadable", "horizon_months")),
    ("v1.2", LinkProblem("out-of-bounds", "vat_rate")),
    ("oZZ1", LinkProblem("unknown-part")),
    ("oXA5", LinkProblem("unknown-part")),
    ("oRTabc", LinkProblem("unreadable", "regulars_today")),
    ("oRT", LinkProblem("unreadable", "regulars_today")),
    ("oRTu", LinkProblem("out-of-bounds", "regulars_today")),
    ("oCM2", LinkProblem("out-of-bounds", "contribution_margin")),
    ("mCM0.5-0.4", LinkProblem("unreadable", "contribution_margin")),
    ("mCM0.5-0.6-0.7-3", LinkProblem("unreadable", "contribution_margin")),
    ("mCM0.5-0.4-2-3", LinkProblem("out-of-bounds", "contribution_margin")),
    ("mCM0.6-0.5-0.7-n1", LinkProblem("unreadable", "contribution_margin")),
    ("mCM0.6-0.5-0.7-1.5", LinkProblem("unreadable", "contribution_margin")),
    ("mCMu-u-u-1", LinkProblem("unreadable", "contribution_margin")),
    ("mzz", LinkProblem("unknown-part")),
    ("g1", LinkProblem("unreadable", "is_entry_gross")),
    ("kk", LinkProblem("unreadable", "is_small_business")),
    ("rRT700-600", LinkProblem("bad-range", "regulars_today")),
    ("rRT700", LinkProblem("bad-range", "regulars_today")),
    ("rRT600-700-800", LinkProblem("bad-range", "regulars_today")),
    ("rRTu-u", LinkProblem("bad-range", "regulars_today")),
    ("rMSu-u", LinkProblem("bad-range", "market_size")),
    ("rMS5-u", LinkProblem("bad-range", "market_size")),
    ("rCM0.5-1.5", LinkProblem("bad-range", "contribution_margin")),
    ("rCM0-0.5", LinkProblem("bad-range", "contribution_margin")),
    ("rCM0.4-abc", LinkProblem("bad-range", "contribution_margin")),
    ("rZZ1-2", LinkProblem("unknown-part")),
    ("rXA1-2", LinkProblem("unknown-part")),
    ("n", LinkProblem("unreadable", "scenarios")),
    ("n-b600", LinkProblem("unreadable", "scenarios")),
    ("n.20", LinkProblem("unreadable", "scenarios")),
    ("n.61", LinkProblem("unreadable", "scenarios")),
    ("n.ff", LinkProblem("unreadable", "scenarios")),
    ("na.0a.0ab", LinkProblem("unreadable", "scenarios")),
    ("n" + "a" * 31, LinkProblem("unreadable", "scenarios")),
    ("na-bu", LinkProblem("unreadable", "budget_eur_month")),
    ("na-bn5", LinkProblem("out-of-bounds", "budget_eur_month")),
    ("na-RTabc", LinkProblem("unreadable", "regulars_today")),
    ("na-CM2", LinkProblem("out-of-bounds", "contribution_margin")),
    ("na-XA5", LinkProblem("unknown-part")),
    ("na-", LinkProblem("unknown-part")),
]


@pytest.mark.parametrize(("part", "problem"), PARTS)
def test_one_bad_part_is_left_out_and_said_and_the_rest_is_kept(
    part: str, problem: LinkProblem
) -> None:
    decoded = decode(sealed(f"1_sBA_{part}_oPI0.25"))
    assert decoded.state == ClientState(sector="bakery", overrides={"promo_dip": 0.25})
    assert decoded.problems == (problem,)
    assert not decoded.is_refused


def test_every_problem_is_met_and_has_its_sentence() -> None:
    met = {problem for _, problem in REFUSED} | {problem.code for _, problem in PARTS}
    assert met == set(code.PROBLEM_CODES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_problems_name_the_number_in_the_owners_words(language: Language) -> None:
    for problem_code in code.PROBLEM_CODES:
        for name in (None, "language", *names.SCALARS, *names.FLAGS, *FIELDS, "strange_one"):
            sentence = explain(LinkProblem(problem_code, name), language)
            assert name is None or name == "language" or name not in sentence
    budget = explain(LinkProblem("out-of-bounds", "budget_eur_month"), language)
    assert text("sharing-part-budget_eur_month", language) in budget


def test_a_link_broken_into_lines_by_a_mail_program_still_opens() -> None:
    written = encode(FULL)
    assert decode(f" {written[:40]}\r\n {written[40:]}\n") == Decoded(FULL)


def test_no_code_and_an_empty_code_are_no_problem() -> None:
    assert decode("") == Decoded(ClientState())


def test_a_part_that_comes_twice_counts_once() -> None:
    assert decode(sealed("1_sCR_b5_b6")).state.budget_eur_month == 5


def test_a_stranger_cannot_fill_the_memory() -> None:
    body = "1_sCR" + "".join(
        f"_mabc{chr(97 + i // 26)}{chr(97 + i % 26)}.1-1-1-1" for i in range(99)
    )
    decoded = decode(sealed(body))
    assert len(decoded.state.measured) == code.MAX_MEASURED
    assert decoded.problems == (LinkProblem("unknown-part"),)


@settings(max_examples=500)
@given(st.text(max_size=100) | st.text("1_obhmsrgkACRTuxn.-0123456789", max_size=60).map(sealed))
def test_no_text_makes_the_reader_raise(written: str) -> None:
    decoded = decode(written)
    assert decode(encode(decoded.state)) == Decoded(decoded.state)
    for problem in decoded.problems:
        assert explain(problem, "de")


@settings(max_examples=300)
@given(st.lists(st.text("obhmsrgkACRTuxn.-0123456789", max_size=25), max_size=6))
def test_no_sealed_part_makes_the_reader_raise(parts: list[str]) -> None:
    decoded = decode(sealed("_".join(["1", *parts])))
    assert not decoded.is_refused
    assert decode(encode(decoded.state)) == Decoded(decoded.state)


@settings(max_examples=200)
@given(STATES, st.data())
def test_a_changed_letter_is_noticed(state: ClientState, data: Any) -> None:
    written = encode(state)
    at = data.draw(st.integers(1, len(written) - 1))
    letter = data.draw(
        st.sampled_from("0123456789abcdefgXYZ._-").filter(lambda c: c != written[at])
    )
    assert decode(written[:at] + letter + written[at + 1 :]).is_refused


@pytest.mark.parametrize(
    "state",
    [
        ClientState(budget_eur_month=float("nan")),
        ClientState(overrides={"regulars_today": float("inf")}),
        ClientState(overrides={"no_such_field": 1}),
        ClientState(ranges={"no_such_field": (1, 2)}),
        ClientState(ranges={"regulars_today": (1, float("inf"))}),
    ],
)
def test_a_mistake_of_the_caller_is_not_written_into_a_link(state: ClientState) -> None:
    with pytest.raises(ValueError, match=r"no number|not in list"):
        encode(state)
