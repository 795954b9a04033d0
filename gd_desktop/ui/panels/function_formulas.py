"""A function and its slopes, typeset."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gd_desktop.app.jobs import Jobs
from gd_desktop.core.function import Function
from gd_desktop.expression_text import as_latex, as_text
from gd_desktop.ui.formula_view import FormulaView
from gd_desktop.ui.theme import Theme

_FORMULA = 40  # px: room for a fraction
_LATEX = {
    "f′(x)": "f'(x)",
    "∂f/∂x": r"\partial f / \partial x",
    "∂f/∂y": r"\partial f / \partial y",
}


class FunctionFormulas(QWidget):
    """f, and under it f′(x) or ∂f/∂x and ∂f/∂y; these in its tooltip where there is no room."""

    def __init__(self, jobs: Jobs, has_room: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_room = has_room
        self.lines = [FormulaView(jobs, _FORMULA, role) for role in ("ink", "dim", "dim")]
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for line in self.lines:
            self._rows.addWidget(line)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._rows.setSpacing(theme.px(2))
        for line in self.lines:
            line.dress(theme)

    def show_function(self, function: Function) -> None:
        """Show another function; its second derivative is the slope's tooltip."""
        is_plane = len(function.parameters) > 1
        told = [(f"f({', '.join(function.parameters)})", function.tree)]
        names = [f"∂f/∂{name}" for name in function.parameters] if is_plane else ["f′(x)"]
        told += zip(names, function.slopes, strict=True)
        for line, (name, node) in zip(self.lines, told, strict=False):
            latex = f"{_LATEX.get(name, name)} = {as_latex(node)}"
            # A minus after = is a sign, not a difference, and stands closer.
            line.show_formula(f"{name} = {as_text(node)}", latex.replace("= -", "= {-}"))
        self.lines[1].setVisible(self._has_room)
        self.lines[2].setVisible(self._has_room and is_plane)
        bend = as_text(function.bends[0][0])
        self.lines[1].setToolTip("" if is_plane else f"f″(x) = {bend}")
        if not self._has_room:
            slopes = zip(names, function.slopes, strict=True)
            tip = "\n".join(f"{name} = {as_text(node)}" for name, node in slopes)
            self.lines[0].setToolTip(tip)
            self.lines[0].setAccessibleDescription(tip)
