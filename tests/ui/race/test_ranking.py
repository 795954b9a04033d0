"""The ranking: who is first, how often it is told, and what keys and clicks do."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gd_desktop import race_labels
from gd_desktop.core.descent import walk
from gd_desktop.core.fields import methods
from gd_desktop.core.race import Measure
from gd_desktop.ui.race.ranking_card import RankingCard
from gd_desktop.ui.race.ranking_model import (
    COLUMNS,
    COST,
    EVALUATIONS,
    LANE,
    REMOVE,
    STATE,
    STEPS,
)

from .conftest import RATES, STORY, VALLEY, Stadium


def order(card: RankingCard) -> list[int]:
    """The lanes from the first row down, counted from 1."""
    return [row.lane + 1 for row in card.model.rows]


def column(card: RankingCard, number: int) -> list[str]:
    """What a column says."""
    rows = range(card.model.rowCount())
    texts = [card.model.index(row, number).data() for row in rows]
    return [text.replace("\u202f", "") for text in texts]


@pytest.fixture
def methods_race(open_race: Callable[..., Stadium]) -> Stadium:
    """Six methods in the valley, run to the end."""
    stadium = open_race(*methods(VALLEY))
    stadium.run()
    return stadium


def test_a_race_of_six_methods_is_ranked_by_steps_to_convergence(methods_race: Stadium) -> None:
    card = methods_race.page.ranking_card
    ends = [walk(setup) for setup in methods(VALLEY)]
    arrived = sorted(
        (lane for lane in range(6) if ends[lane].row().norm <= 1e-6),
        key=lambda lane: ends[lane].cursor,
    )
    others = sorted(set(range(6)) - set(arrived), key=lambda lane: ends[lane].row().cost)
    assert order(card) == [lane + 1 for lane in (*arrived, *others)]
    assert column(card, STEPS) == [str(ends[lane - 1].cursor) for lane in order(card)]
    assert column(card, EVALUATIONS) == [str(ends[lane - 1].cursor + 1) for lane in order(card)]
    assert column(card, STATE)[0] == "converged at 174"
    assert column(card, 0) == list("123456")
    assert card.model.rows[0].name == ("RMSProp",)


def test_without_a_tolerance_it_is_ranked_by_arrivals_though_all_walk_on(
    open_race: Callable[..., Stadium],
) -> None:
    endless = [replace(lane, tolerance=0.0, steps=90) for lane in RATES]
    stadium = open_race(*endless)
    stadium.run()
    card, page = stadium.page.ranking_card, stadium.page
    # The third goes round without an end, which is told where it stands; the fourth goes away.
    assert stadium.cursors == [90, 90, 6, 73]
    assert order(card) == [2, 1, 3, 4]
    assert column(card, STATE) == ["converged at 1", "converged at 74", "cycling at 6",
                                   "diverged at 73"]  # fmt: skip
    assert column(card, STEPS) == ["1", "74", "6", "73"]
    assert column(card, EVALUATIONS) == ["2", "75", "7", "74"]
    assert "First: lane 2" in page.verdict()
    assert page.verdict().endswith("at step 1.")
    # The axis counts the work of those that walk on.
    page.cost_card.evaluations.click()
    assert page.cost_card.plot.last >= 91
    stadium.after(lambda: stadium.app.race.seek(20), [20, 20, 6, 20])
    page.hurry()
    assert sorted(column(card, STATE)) == ["converged at 1", "cycling at 6", "step 20", "step 20"]
    stadium.after(lambda: stadium.app.race.seek(90), [90, 90, 6, 73])
    page.hurry()
    assert column(card, STATE)[1] == "converged at 74"
    stadium.after(stadium.app.race.reset, [0, 0, 0, 0])
    stadium.run()
    assert order(card) == [2, 1, 3, 4]


def test_another_tolerance_is_another_arrival(open_race: Callable[..., Stadium]) -> None:
    stadium = open_race(*(replace(lane, tolerance=0.0, steps=90) for lane in RATES[:2]))
    stadium.run()
    with stadium.qtbot.waitSignal(stadium.app.race.frames):
        stadium.app.session.change(tolerance=1e-3)
    arrived = next(row for row in range(90) if 12 * 0.8**row <= 1e-3)
    assert f"converged at {arrived}" in column(stadium.page.ranking_card, STATE)


def test_a_lane_that_has_gone_is_left_alone(stadium: Stadium) -> None:
    card, session = stadium.page.ranking_card, stadium.app.session
    last = card.model.index(3, LANE)
    session.pin_instead(RATES[1:3])
    # The table shows the heat from before until other frames have come.
    assert card.model.rowCount() == 4
    told: list[str] = []
    stadium.page.told.connect(told.append)
    card.table.chosen.emit(last)
    card.table.removed.emit(card.model.index(0, LANE))
    assert session.setup == RATES[0]
    assert session.pins == RATES[1:3]
    assert not told


def test_it_is_ranked_by_cost_or_work_where_asked(methods_race: Stadium) -> None:
    card = methods_race.page.ranking_card
    costs = [walk(setup).row().cost for setup in methods(VALLEY)]
    card.measures[Measure.COST].click()
    assert order(card) == [1 + lane for lane in sorted(range(6), key=costs.__getitem__)]
    card.measures[Measure.EVALUATIONS].click()
    assert order(card)[0] == 5
    header = card.table.horizontalHeader()
    header.sectionClicked.emit(LANE)
    assert order(card) == [1, 2, 3, 4, 5, 6]
    # The places are still those of the work.
    assert column(card, 0)[4] == "1"
    for measure, place in COLUMNS.items():
        header.sectionClicked.emit(place)
        assert card.measures[measure].isChecked()
        assert race_labels.SORTED_SIGN in card.model.headerData(place, Qt.Orientation.Horizontal)


def test_what_a_lane_differs_in_is_told_in_its_row_and_the_rest_once(
    methods_race: Stadium,
) -> None:
    card = methods_race.page.ranking_card
    assert all(row.differs for row in card.model.rows)
    common = card.common.text().replace("\u00a0", " ")
    assert common == "all: η = 0.1, from (8, 1.5)"


def test_the_text_follows_at_most_four_times_a_second(stadium: Stadium) -> None:
    card = stadium.page.ranking_card
    changes: list[object] = []
    card.model.dataChanged.connect(lambda *_: changes.append(1))
    told: list[object] = []
    stadium.app.race.frames.connect(told.append)
    for step in range(1, 21):
        stadium.after(stadium.app.race.step, [min(step, end) for end in (74, 1, 6, 73)])
    assert len(told) == 20
    # Twenty steps take far less than a second; those that stand there were told at once.
    assert len(changes) < 10
    stadium.qtbot.waitUntil(lambda: column(card, STEPS)[-1] == "20" or "20" in column(card, STEPS))


def test_the_end_of_a_race_is_told_at_once(stadium: Stadium) -> None:
    stadium.run()
    assert sorted(column(stadium.page.ranking_card, STEPS), key=int) == ["1", "6", "73", "74"]
    assert order(stadium.page.ranking_card) == [2, 1, 3, 4]
    assert column(stadium.page.ranking_card, 0)[-1] == "–"


def test_keys_lead_through_the_rows_take_over_and_remove(stadium: Stadium) -> None:
    card, session = stadium.page.ranking_card, stadium.app.session
    stadium.run()
    card.table.setFocus()
    while card.table.currentIndex().row() > 0:
        QTest.keyClick(card.table, Qt.Key.Key_Up)
    QTest.keyClick(card.table, Qt.Key.Key_Down)
    assert card.table.currentIndex().row() == 1
    assert session.setup == RATES[0]
    QTest.keyClick(card.table, Qt.Key.Key_Up)
    QTest.keyClick(card.table, Qt.Key.Key_Return)
    assert session.setup == RATES[1]
    stadium.after(lambda: QTest.keyClick(card.table, Qt.Key.Key_Delete), [74, 6, 73])
    assert session.pins == (RATES[0], *RATES[2:])


def test_the_cross_removes_a_lane_and_undo_brings_it_back(stadium: Stadium) -> None:
    card = stadium.page.ranking_card
    index = card.model.index(0, REMOVE)
    lane = card.model.rows[0].lane
    where = card.table.visualRect(index).center()
    stadium.after(
        lambda: QTest.mouseClick(card.table.viewport(), Qt.MouseButton.LeftButton, pos=where),
        [0, 0, 0],
    )
    assert RATES[lane] not in stadium.app.session.pins
    stadium.after(stadium.app.session.undo, [0, 0, 0, 0])
    assert stadium.app.session.pins == RATES


def test_the_keys_stay_on_their_lane_when_the_order_changes(stadium: Stadium) -> None:
    card = stadium.page.ranking_card
    card.table.setFocus()
    stadium.run()
    card.table.stand_on(order(card).index(1))
    card.measures[Measure.COST].click()
    assert card.model.rows[card.table.currentIndex().row()].lane == 0


def test_where_there_is_no_room_the_steps_go_first_and_what_it_is_ranked_by_stays(
    open_race: Callable[..., Stadium],
) -> None:
    stadium = open_race(*methods(VALLEY), width=960, height=600)
    card = stadium.page.ranking_card
    assert card.table.isColumnHidden(STEPS)
    assert not card.table.isColumnHidden(COST)
    card.measures[Measure.EVALUATIONS].click()
    assert not card.table.isColumnHidden(EVALUATIONS)


def test_a_single_lane_is_called_by_its_method(open_race: Callable[..., Stadium]) -> None:
    stadium = open_race(replace(STORY, method="adam"))
    row = stadium.page.ranking_card.model.rows[0]
    assert (row.name, row.differs) == (("Adam",), False)
    stadium.app.window.grab()


@pytest.mark.parametrize(("decimals", "shown"), [(3, "2.001"), (1, "2.0"), (10, "2.0009000000")])
def test_costs_have_the_decimals_that_are_set(
    open_race: Callable[..., Stadium], decimals: int, shown: str
) -> None:
    stadium = open_race(replace(STORY, start=(2.03,)))
    stadium.app.preferences.change(decimals=decimals)
    card = stadium.page.ranking_card
    assert column(card, COST) == [shown]
    assert card.table.sizeHintForColumn(COST) <= card.table.columnWidth(COST)
