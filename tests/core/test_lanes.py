"""What lanes are: how they differ, who joins, and how they follow another problem."""

from dataclasses import replace

import pytest

from gd_desktop.core.lanes import (
    MOST_LANES,
    Contrast,
    LaneRefusal,
    Objection,
    contrast,
    followed,
    joined,
    moved,
    traits,
    without_twins,
)
from gd_desktop.core.setup import RANDOM, ZEROS, Setup, first_point
from gd_desktop.io.settings import window_setup

STORY = Setup(steps=1000, tolerance=1e-6)
VALLEY = Setup(model="function", function="x^2/20+y^2", start=(8.0, 1.5), rate=0.1)
NEURON = window_setup("neuron")


def rates(*values: float, of: Setup = STORY) -> tuple[Setup, ...]:
    return tuple(replace(of, rate=value) for value in values)


# --- what differs


@pytest.mark.parametrize(
    ("setups", "expected"),
    [
        (
            rates(0.1, 0.5),
            Contrast(
                {"method": "gradient-descent", "start": (8.0,)}, ({"rate": 0.1}, {"rate": 0.5})
            ),
        ),
        (
            (STORY, replace(STORY, method="adam")),
            Contrast(
                {"rate": 0.1, "start": (8.0,)},
                ({"method": "gradient-descent"}, {"method": "adam"}),
            ),
        ),
        (
            # A method without a rate has none in common with the others, and hides none of theirs.
            (STORY, replace(STORY, method="newton-raphson")),
            Contrast(
                {"rate": 0.1, "start": (8.0,)},
                ({"method": "gradient-descent"}, {"method": "newton-raphson"}),
            ),
        ),
        (
            (STORY, replace(STORY, method="adam", rate=0.5, start=(3.0,))),
            Contrast(
                {},
                (
                    {"method": "gradient-descent", "rate": 0.1, "start": (8.0,)},
                    {"method": "adam", "rate": 0.5, "start": (3.0,)},
                ),
            ),
        ),
    ],
)
def test_what_differs_is_told_apart_from_what_is_common(
    setups: tuple[Setup, ...], expected: Contrast
) -> None:
    assert contrast(setups) == expected


def test_a_methods_setting_is_told_where_lanes_of_it_differ() -> None:
    heavy = replace(STORY, method="momentum")
    light = replace(heavy, options=(("momentum", 0.5),))
    _, *own = contrast((STORY, heavy, light)).own
    assert own == [
        {"method": "momentum", "momentum": 0.9},
        {"method": "momentum", "momentum": 0.5},
    ]


def test_an_unusual_setting_is_told_and_a_usual_one_is_not() -> None:
    nesterov = replace(STORY, method="nesterov")
    light = replace(STORY, method="momentum", options=(("momentum", 0.5),))
    assert contrast((nesterov, light)).own == (
        {"method": "nesterov"},
        {"method": "momentum", "momentum": 0.5},
    )
    alone = contrast(rates(0.1, 0.2, of=light))
    assert alone.common["momentum"] == 0.5
    assert alone.own == ({"rate": 0.1}, {"rate": 0.2})


def test_a_start_is_a_point_however_it_is_given() -> None:
    drawn = replace(VALLEY, start=RANDOM, seed=4)
    own = contrast((replace(VALLEY, start=ZEROS), drawn)).own
    assert own == ({"start": (0.0, 0.0)}, {"start": tuple(first_point(drawn).tolist())})


def test_batches_and_their_seeds_are_a_neurons_alone() -> None:
    sizes = [replace(NEURON, batch=size) for size in ("all", 32, 1)]
    assert contrast(sizes).own == ({"batch": "all"}, {"batch": 32}, {"batch": 1})
    assert "batch" not in contrast(rates(0.1, 0.2, of=NEURON)).common
    drawn = [replace(NEURON, batch=8, seed=seed) for seed in (0, 1)]
    assert contrast(drawn) == Contrast(
        {**contrast(rates(1.0, of=NEURON)).common, "batch": 8}, ({"seed": 0}, {"seed": 1})
    )
    assert "batch" not in traits(replace(STORY, batch=8))


def test_a_batch_larger_than_the_data_is_all_of_it() -> None:
    assert traits(replace(NEURON, batch=10_000)) == traits(NEURON)


def test_of_one_lane_everything_is_common() -> None:
    assert contrast([STORY]) == Contrast(
        {"method": "gradient-descent", "rate": 0.1, "start": (8.0,)}, ({},)
    )


# --- who joins


def test_a_twin_is_refused_however_it_is_written() -> None:
    lanes = rates(0.1, 0.2)
    with pytest.raises(LaneRefusal) as refused:
        joined(lanes, replace(STORY, rate=0.2, seed=9))
    assert refused.value.objection is Objection.TWIN
    assert refused.value.twin == 1


def test_a_seventh_is_refused() -> None:
    lanes = rates(*(0.1 * k for k in range(1, MOST_LANES + 1)))
    with pytest.raises(LaneRefusal) as refused:
        joined(lanes, replace(STORY, rate=9.0))
    assert refused.value.objection is Objection.FULL


def test_of_many_the_first_six_different_ones_are_taken() -> None:
    many = rates(0.1, 0.1, 0.2, 0.3, 0.2, 0.4, 0.5, 0.6, 0.7)
    assert without_twins(many) == rates(0.1, 0.2, 0.3, 0.4, 0.5, 0.6)


def test_lanes_move_to_one_start() -> None:
    lanes = (VALLEY, replace(VALLEY, method="adam", start=(1.0, 1.0)))
    assert [lane.start for lane in moved(lanes, (2.0, 3.0))] == [(2.0, 3.0)] * 2


def test_lanes_that_differ_in_their_starts_alone_do_not_become_one() -> None:
    lanes = (VALLEY, replace(VALLEY, method="adam"), replace(VALLEY, start=(1.0, 1.0)))
    with pytest.raises(LaneRefusal) as refused:
        moved(lanes, (2.0, 3.0))
    assert (refused.value.twin, refused.value.place) == (0, 2)


# --- following


def test_lanes_keep_what_is_theirs_and_take_the_new_problem_and_its_start() -> None:
    lanes = (VALLEY, replace(VALLEY, method="adam", rate=0.5))
    new = replace(VALLEY, function="x^2 + 3y^2", start=(1.0, 2.0), rate=7.0)
    kept, left = followed(lanes, VALLEY, new)
    assert kept == (
        replace(new, rate=0.1),
        replace(new, rate=0.5, method="adam"),
    )
    assert not left


def test_starts_of_their_own_stay_where_they_fit() -> None:
    lanes = (VALLEY, replace(VALLEY, start=(1.0, 1.0)))
    kept, _ = followed(lanes, VALLEY, replace(VALLEY, function="x^2 + y^2"))
    assert [lane.start for lane in kept] == [(8.0, 1.5), (1.0, 1.0)]


def test_starts_that_do_not_fit_become_the_sessions_and_twins_are_left_behind() -> None:
    lanes = (VALLEY, replace(VALLEY, start=(1.0, 1.0)), replace(VALLEY, method="adam"))
    new = replace(VALLEY, function="x^2", start=(3.0,))
    kept, left = followed(lanes, VALLEY, new)
    assert [(lane.method, lane.start) for lane in kept] == [
        ("gradient-descent", (3.0,)),
        ("adam", (3.0,)),
    ]
    assert left == (lanes[1],)


def test_a_start_that_is_drawn_is_drawn_once_for_all() -> None:
    lanes = (replace(VALLEY, seed=1), replace(VALLEY, method="adam", seed=2))
    new = replace(VALLEY, function="x^2 + y^2", start=RANDOM, seed=5)
    kept, _ = followed(lanes, VALLEY, new)
    assert {lane.start for lane in kept} == {tuple(first_point(new).tolist())}


def test_a_lane_that_cannot_descend_the_new_problem_is_left_behind() -> None:
    lanes = (NEURON, replace(NEURON, method="newton-raphson"))
    buggy = replace(NEURON, mistakes=("sign",))
    kept, left = followed(lanes, NEURON, buggy)
    assert kept == (buggy,)
    assert left == (lanes[1],)


def test_a_grids_ends_give_way_where_they_do_not_suit() -> None:
    search = replace(STORY, method="grid-search", options=(("low", 7.0),))
    kept, left = followed((search,), STORY, replace(STORY, coefficients=(1.0, 0.0, 0.0)))
    assert not left
    assert kept[0].options == ()


def test_what_a_lane_has_of_its_own_moves_no_lane() -> None:
    lanes = rates(0.1, 0.2)
    new = replace(STORY, rate=9.0, method="adam", start=(1.0,), batch=4, seed=3)
    assert followed(lanes, STORY, new) == (lanes, ())


def test_limits_are_the_sessions_and_move_no_start() -> None:
    lanes = rates(0.1, 0.2)
    session = replace(STORY, start=(1.0,))
    kept, _ = followed(lanes, session, replace(session, steps=7, tolerance=0.5))
    assert kept == tuple(replace(lane, steps=7, tolerance=0.5) for lane in lanes)


def test_where_samples_are_held_out_the_seed_is_the_sessions() -> None:
    held = replace(NEURON, held_out=0.2)
    lanes = (replace(held, batch=8), held)
    kept, _ = followed(lanes, held, replace(held, seed=6))
    assert [lane.seed for lane in kept] == [6, 6]
    apart = (replace(NEURON, batch=8, seed=1), replace(NEURON, batch=8, seed=2))
    kept, _ = followed(apart, NEURON, replace(NEURON, seed=6, cost="cross-entropy"))
    assert [lane.seed for lane in kept] == [1, 2]
