"""The method: which one, its formula, and the settings of its own."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gd_desktop import method_labels, why_labels, words
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.core.methods import GRID_SEARCH, OPTIONS, Option
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import Setup, build_problem
from gd_desktop.io.settings import Appearance
from gd_desktop.method_labels import Formula, formulas, grid_note, legend, option_label
from gd_desktop.ui.choice import Choice
from gd_desktop.ui.flow import Flow
from gd_desktop.ui.formula_view import FormulaView
from gd_desktop.ui.number_field import NumberField
from gd_desktop.ui.teaching.why import WhyButton, beside
from gd_desktop.ui.theme import Theme
from gd_desktop.ui.wrapped import WrappedLabel

# The formula is a reminder here, and smaller than the model's.
_FORMULA_SCALE = 0.93
_LINE = 26  # px of a line of it, before that
_MOST_LINES = 2
_ALONE = 96  # px of a setting that has a row to itself


class MethodBox(QWidget):
    """Chooses the method through the Session. The rows that it shows depend on the method and the
    model alone, so that nothing moves during a run.
    """

    refused = Signal(str)  # the reason, for the status line; empty: it has been mended

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme: Theme | None = None
        self._appearance = Appearance()
        self._shown = ("", "")  # model and method
        self._lines = [FormulaView(jobs, _LINE, "dim") for _ in range(_MOST_LINES)]
        self.choice = _Choice()
        # One for each setting of any method: of one name they mean the same. ε comes last.
        options = {option.name: option for each in OPTIONS.values() for option in each}
        self._settings = {
            name: _Setting(options[name], self._taker(name))
            for name in sorted(options, key="epsilon".__eq__)
        }
        self.why = WhyButton(method_labels.METHOD.name, "setting.method")
        self.settings_why = WhyButton(why_labels.METHOD_SETTINGS)
        self.note = WrappedLabel()
        self.note.setObjectName("note")
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self.choice.activated.connect(self._choose)
        for field in self.fields:
            field.refused.connect(self.refused)
            field.accepted.connect(self._accepted)
        session.setup_changed.connect(self._show)
        self._show(session.setup, session.setup)

    @property
    def fields(self) -> list[NumberField]:
        """The number fields of all methods, in their order."""
        return [setting.field for setting in self._settings.values()]

    @property
    def formula(self) -> list[FormulaView]:
        """The lines of the formula that are in use."""
        return [line for line in self._lines if not line.isHidden()]

    def field(self, name: str) -> NumberField:
        """The field of a setting, by its name in core."""
        return self._settings[name].field

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and letters."""
        self._theme, self._appearance = theme, appearance
        self._rows.setSpacing(theme.px(7))
        self._formula_rows.setSpacing(theme.px(2))
        for row in (self._choice_row, self._called):
            row.setSpacing(theme.px(8))
        self._settings_row.setSpacing(theme.px(6))
        smaller = replace(theme, scale=theme.scale * _FORMULA_SCALE)
        for line in self._lines:
            line.dress(smaller)
        # Two lines, whatever is said: the card must not jump as points are added.
        self.note.setMinimumHeight(2 * self.note.fontMetrics().height() + 2)
        self._show(self._session.setup, self._session.setup)

    # --- layout

    def _lay_out(self) -> None:
        name = QLabel(method_labels.METHOD.name)
        name.setBuddy(self.choice)
        self._choice_row = Flow()
        self._called = beside(name, self.why)
        self._choice_row.addLayout(self._called)
        self._choice_row.addWidget(self.choice, 1)
        self._formula_rows = QVBoxLayout()
        for line in self._lines:
            self._formula_rows.addWidget(line)
        self._settings_row = QHBoxLayout()
        for setting in self._settings.values():
            self._settings_row.addWidget(setting.name)
            self._settings_row.addWidget(setting.field, 1)
        self._settings_row.addWidget(self.settings_why)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addLayout(self._choice_row)
        self._rows.addLayout(self._formula_rows)
        self._rows.addLayout(self._settings_row)
        self._rows.addWidget(self.note)

    # --- what the person does

    @Slot(int)
    def _choose(self, place: int) -> None:
        try:
            self._session.choose_method(self.choice.itemData(place))
        except Refusal as no:
            self.choice.show_method(self._session.setup.method)
            self.refused.emit(words.refusal(no))
            return
        self._accepted()

    def _taker(self, name: str) -> Callable[[float], None]:
        def take(value: float) -> None:
            try:
                self._session.set_option(name, value)
            except Refusal as no:
                if no.reason is Reason.OUT_OF_ORDER:
                    # The core names one end and the other; here the one typed is to be mended.
                    in_force = self._session.setup.method_options
                    other = in_force["high" if name == "low" else "low"]
                    raise Refusal(name, value, no.reason, other) from None
                raise

        return take

    @Slot()
    def _accepted(self) -> None:
        self.refused.emit("")

    # --- what is shown

    @Slot(object, object)
    def _show(self, _old: Setup, new: Setup) -> None:
        dimension = len(build_problem(new).parameters)
        self.choice.show_method(new.method)
        self._show_formula(new, dimension)
        self._show_settings(new)
        is_grid = new.method == GRID_SEARCH
        if is_grid:
            self.note.setText(grid_note(int(new.method_options["points"]), dimension))
        self.note.setVisible(is_grid)

    def _show_formula(self, setup: Setup, dimension: int) -> None:
        notation = self._appearance.notation
        parameter = "x"
        if setup.model == "neuron":
            # Its x is the input; what moves there are the weights.
            parameter = "w"
        elif setup.model in ("function", "terrain"):
            # A typed function is called f wherever it is shown, and so is a terrain.
            notation = notation._replace(cost="f")
            parameter = "x" if dimension == 1 else "p"
        told = formulas(setup.method, notation, parameter, dimension)
        tip = legend(setup.method, notation, parameter, dimension)
        empty = [Formula("", "")] * (_MOST_LINES - len(told))
        for line, part in zip(self._lines, (*told, *empty), strict=True):
            line.show_formula(*part)
            line.setToolTip(tip)
            line.setAccessibleDescription(tip)
            line.setVisible(bool(part.text))

    def _show_settings(self, setup: Setup) -> None:
        in_force = setup.method_options
        is_other = self._shown != (setup.model, setup.method)
        for option in OPTIONS[setup.method]:
            setting = self._settings[option.name]
            setting.describe(option)
            setting.field.show_value(in_force[option.name])
            if is_other:
                # What was refused in another method's name is no concern of this one.
                setting.field.restore()
        for name, setting in self._settings.items():
            setting.show_in(name in in_force, len(in_force) == 1, self._theme)
        self.settings_why.places = tuple(f"setting.{name}" for name in in_force)
        self.settings_why.setVisible(bool(in_force))
        self._shown = (setup.model, setup.method)


class _Setting:
    """A setting's name and field, side by side."""

    def __init__(self, option: Option, take: Callable[[float], None]) -> None:
        label = option_label(option)
        # With two more beside it there is room for this much.
        self.field = NumberField(option.name, label, take, whole=option.is_whole, longest="0.9999")
        self.name = QLabel(label.name)
        self.name.setBuddy(self.field)

    def describe(self, option: Option) -> None:
        """Methods share a setting, and differ in its default."""
        self.field.setToolTip(option_label(option).tip)

    def show_in(self, is_shown: bool, is_alone: bool, theme: Theme | None) -> None:
        """Show it or not; alone, it stands at the row's end as the learning rate does."""
        policies = QSizePolicy.Policy
        self.name.setSizePolicy(
            policies.Expanding if is_alone else policies.Fixed, policies.Preferred
        )
        if theme is not None:
            self.field.setMaximumWidth(theme.px(_ALONE if is_alone else 10 * _ALONE))
        self.name.setVisible(is_shown)
        self.field.setVisible(is_shown)


class _Choice(Choice):
    """The methods by name, each with its tooltip."""

    def __init__(self) -> None:
        super().__init__()
        for method, label in method_labels.METHODS.items():
            self.addItem(label.name, method)
            self.setItemData(self.count() - 1, label.tip, Qt.ItemDataRole.ToolTipRole)
        self.setAccessibleName(method_labels.METHOD.name)
        self.setMaxVisibleItems(len(method_labels.METHODS))

    def show_method(self, method: str) -> None:
        """Show the method in force."""
        self.setCurrentIndex(self.findData(method))
        tip = method_labels.METHODS[method].tip
        self.setAccessibleDescription(tip)
        self.setToolTip(method_labels.METHOD._replace(tip=tip).tip_with_key)
