"""The model: its formula, its coefficients, and the solution that calculus gives."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QWidget

from gd_desktop import labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.core.curves import Parabola
from gd_desktop.core.setup import Setup, build_problem
from gd_desktop.formulas import function_latex, function_text, solution_latex, solution_text
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.card import Card, keep_room
from gd_desktop.ui.direction import formula_row
from gd_desktop.ui.formula_view import FormulaView
from gd_desktop.ui.number_field import NumberField
from gd_desktop.ui.teaching.why import WhyButton
from gd_desktop.ui.theme import Theme


class ModelPanel(Card):
    """Edits the coefficients of the parabola."""

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(labels.MODEL, parent)
        self._session = session
        self.formula = FormulaView(jobs, 32, "ink")
        self.solution = FormulaView(jobs, 42, "dim")
        self.fields = [
            NumberField("coefficient" if place else "coefficient_a", label, self._taker(place))
            for place, label in enumerate(labels.COEFFICIENTS)
        ]
        self._row = formula_row()
        for letter, field in zip("abc", self.fields, strict=True):
            name = QLabel(letter)
            name.setBuddy(field)
            self._row.addWidget(name)
            self._row.addWidget(field, 1)
        self.heading_row.addWidget(WhyButton(labels.MODEL, "model.parabola"))
        self.body.addWidget(self.formula)
        self.body.addLayout(self._row)
        self.body.addWidget(self.solution)
        session.setup_changed.connect(self._show)
        self._show(session.setup, session.setup)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours and measures."""
        self.dress_card(theme)
        self._row.setSpacing(theme.px(6))
        self.formula.dress(theme)
        self.solution.dress(theme)

    def set_fog(self, on: bool) -> None:
        """In fog no one knows where it is lowest; nothing moves for it."""
        keep_room(self.solution)
        self.solution.setVisible(not on)

    def show_frame(self, frame: Frame) -> None:
        """Nothing here moves with the walk."""

    def _taker(self, place: int) -> Callable[[float], None]:
        def take(value: float) -> None:
            values = list(self._session.setup.coefficients)
            values[place] = value
            self._session.change(coefficients=tuple(values))

        return take

    def _show(self, _old: Setup, new: Setup) -> None:
        problem = build_problem(new)
        if not isinstance(problem, Parabola):
            return
        for field, value in zip(self.fields, new.coefficients, strict=True):
            field.show_value(value)
        self.formula.show_formula(function_text(problem), function_latex(problem))
        self.solution.show_formula(solution_text(problem), solution_latex(problem))
