"""Choosing a method, its settings and a function in the window's session."""

import numpy as np
import pytest

from gd_desktop.app.session import Session
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.methods import MOST_OF_NEWTON
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import ALL, Setup
from gd_desktop.io.builtin import load_builtin
from gd_desktop.io.settings import WINDOW_SETUP, window_setup


@pytest.fixture
def session() -> Session:
    return Session(WINDOW_SETUP)


def test_a_method_is_chosen_and_undone(session: Session) -> None:
    session.choose_method("adam")
    assert session.setup.method == "adam"
    session.undo()
    assert session.setup == WINDOW_SETUP


def test_choosing_the_method_in_force_is_no_change(session: Session) -> None:
    session.choose_method("gradient-descent")
    assert not session.can_undo


def test_a_method_comes_back_with_its_settings(session: Session) -> None:
    session.choose_method("momentum")
    session.set_option("momentum", 0.5)
    session.choose_method("adam")
    assert session.setup.options == ()
    session.set_option("beta1", 0.8)
    session.set_option("beta2", 0.99)
    assert session.setup.options == (("beta1", 0.8), ("beta2", 0.99))
    session.choose_method("momentum")
    assert session.setup.options == (("momentum", 0.5),)
    session.choose_method("adam")
    assert session.setup.method_options == {"beta1": 0.8, "beta2": 0.99, "epsilon": 1e-8}


def test_a_setting_back_at_its_default_is_the_first_setup(session: Session) -> None:
    session.choose_method("momentum")
    before = session.setup
    session.set_option("momentum", 0.5)
    session.set_option("momentum", 0.9)
    assert session.setup == before


@pytest.mark.parametrize(
    ("method", "name", "value"),
    [("momentum", "momentum", 1.0), ("adam", "beta2", 0.0), ("grid-search", "points", 1)],
)
def test_a_setting_out_of_range_changes_nothing(
    session: Session, method: str, name: str, value: float
) -> None:
    session.choose_method(method)
    before = session.setup
    with pytest.raises(Refusal) as no:
        session.set_option(name, value)
    assert (no.value.name, no.value.reason) == (name, Reason.OUT_OF_RANGE)
    assert session.setup == before


@pytest.mark.parametrize("method", ["newton-raphson", "grid-search"])
def test_a_method_that_needs_all_samples_takes_them(session: Session, method: str) -> None:
    session.open_model("neuron")
    session.change(batch=10)
    session.choose_method(method)
    assert session.setup.batch == ALL
    session.undo()
    assert (session.setup.batch, session.setup.method) == (10, "gradient-descent")


def test_a_grid_over_too_many_parameters_is_refused(session: Session) -> None:
    digits = Session(window_setup("neuron"))
    digits.learn_from(load_builtin("digits"))
    before = digits.setup
    with pytest.raises(Refusal) as no:
        digits.choose_method("grid-search")
    assert no.value.reason is Reason.TOO_MANY
    assert digits.setup == before


def wide(count: int) -> Dataset:
    names = tuple(f"x{number}" for number in range(count))
    return Dataset("wide", names, np.eye(2, count), np.array([0.0, 1.0]), is_own=True)


def test_newton_over_too_many_parameters_is_refused() -> None:
    session = Session(window_setup("neuron"))
    session.learn_from(wide(MOST_OF_NEWTON))
    before = session.setup
    with pytest.raises(Refusal) as no:
        session.choose_method("newton-raphson")
    assert (no.value.name, no.value.reason) == ("method", Reason.TOO_MANY)
    assert session.setup == before


def test_data_with_too_many_features_for_newton_is_learnt_by_descent() -> None:
    session = Session(window_setup("neuron"))
    session.choose_method("newton-raphson")
    session.learn_from(wide(MOST_OF_NEWTON))
    assert session.setup.method == "gradient-descent"
    session.undo()
    assert session.setup.method == "newton-raphson"


def test_each_model_keeps_its_method(session: Session) -> None:
    session.choose_method("adam")
    session.open_model("function")
    assert session.setup.method == "gradient-descent"
    session.open_model("parabola")
    assert session.setup.method == "adam"


def test_a_function_of_other_variables_needs_another_start(session: Session) -> None:
    session.open_model("function")
    before = session.setup
    with pytest.raises(Refusal) as no:
        session.change(function="x^2 + y^2")
    assert (no.value.name, no.value.expected) == ("start", 2)
    assert session.setup == before
    session.change(function="x^2 + y^2", start=(1.0, 2.0))
    assert session.setup.start == (1.0, 2.0)


def test_a_change_of_method_begins_another_run_and_a_rate_does_not() -> None:
    adam = Setup(method="adam")
    assert not adam.continues(Setup())
    assert Setup(method="adam", rate=0.2).continues(adam)
    assert not Setup(method="adam", options=(("beta1", 0.5),)).continues(adam)


def test_settings_that_no_longer_fit_do_not_lock_a_method(session: Session) -> None:
    session.choose_method("grid-search")
    session.set_option("points", 5000)
    session.choose_method("gradient-descent")
    session.open_model("function")
    session.change(function="x^2 + y^2", start=(1.0, 1.0))
    session.choose_method("grid-search")
    assert session.setup.method_options["points"] == 25


def test_a_grid_that_no_longer_fits_lies_where_it_usually_does(session: Session) -> None:
    session.choose_method("grid-search")
    session.set_option("low", 7.0)
    session.change(coefficients=(1.0, 4.0, 6.0))
    assert session.setup.method_options["low"] == -8


def test_data_with_too_many_features_for_a_grid_is_learnt_by_descent(session: Session) -> None:
    session.open_model("neuron")
    session.choose_method("grid-search")
    session.learn_from(load_builtin("digits"))
    assert session.setup.method == "gradient-descent"
    session.undo()
    assert session.setup.method == "grid-search"
