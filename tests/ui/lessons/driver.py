"""Drives a whole lesson through the window with key events alone, wrong answers included."""

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop.app.answers import Mark, Result, is_close
from gd_desktop.app.tutor import Tutor
from gd_desktop.core.figures import parse_condition
from gd_desktop.io.lessons.lesson import ChoicePrompt, NumberPrompt, Page
from gd_desktop.ui.launch import App
from gd_desktop.ui.lessons.choice_box import ChoiceBox
from gd_desktop.ui.lessons.number_box import NumberBox
from gd_desktop.ui.lessons.panel import LessonPanel
from gd_desktop.ui.lessons.prompt_box import PromptBox
from gd_desktop.ui.lessons.values import NONE, STILL_TO_COME
from tests.ui.lessons.recipes import RECIPES, Step

_MOST_TABS = 400
_LONG = 60_000  # ms, a generous time-out: runs of many steps, and figures
_WALKING = ("S", "Shift+S", "Backspace", "Shift+R")


class Driver:
    """Presses keys in the window of an app, and waits for what they bring about."""

    def __init__(self, qtbot: QtBot, app: App) -> None:
        self.qtbot, self.app, self.window = qtbot, app, app.window
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        app.player.pace_changed.connect(self._hurry)  # a page can set it
        self._hurry()
        self._frames = 0
        app.player.frame.connect(self._count)
        app.race.frames.connect(self._count)

    def _count(self, _frames: object) -> None:
        self._frames += 1

    def _hurry(self) -> None:
        """Not to wait for what is only watched."""
        self.app.player.set_pace(None)

    @property
    def tutor(self) -> Tutor:
        return self.window.classroom.lessons.tutor

    @property
    def panel(self) -> LessonPanel:
        panel = self.window.classroom.lessons.panel
        assert panel is not None
        return panel

    # --- keys

    def press(self, keys: str) -> None:
        """Press a key, or keys at once, wherever the focus is."""
        combination = QKeySequence(keys)[0]
        target = QApplication.focusWidget() or self.window
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        """Type into the field that has the focus, over what there is, and press Enter."""
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit), field
        self.press("Ctrl+A")
        QTest.keyClicks(field, text)
        self.press("Return")

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until a widget has the focus."""
        for _ in range(_MOST_TABS):
            if QApplication.focusWidget() is widget:
                return
            self.press("Tab")
        raise AssertionError(f"Tab does not lead to {widget.accessibleName()!r}")

    def tab_to_name(self, name: str) -> None:
        """Press Tab until a control of this accessible name has the focus."""
        for _ in range(_MOST_TABS):
            focus = QApplication.focusWidget()
            if focus is not None and focus.accessibleName() == name:
                return
            self.press("Tab")
        raise AssertionError(f"Tab does not lead to {name!r}")

    def choose(self, begins: str) -> None:
        """Choose an entry in the list that has the focus, by the arrow keys."""
        box = QApplication.focusWidget()
        assert isinstance(box, QComboBox), box
        names = [box.itemText(place) for place in range(box.count())]
        (wanted,) = [place for place, name in enumerate(names) if name.startswith(begins)]
        while box.currentIndex() != wanted:
            before = box.currentIndex()
            self.press("Down" if before < wanted else "Up")
            assert box.currentIndex() != before, f"{begins!r} cannot be chosen"

    # --- waiting

    def holds(self, condition: str) -> bool:
        """Whether a condition of a lesson file holds for the run as it stands."""
        standing = self.tutor.standing
        return standing is not None and parse_condition(condition).holds(standing)

    def is_still(self) -> bool:
        """Whether the run stands still with the settings that are in force."""
        player, frame = self.app.player, self.app.player.last_frame
        is_running = player.is_running or self.app.race.is_running
        return not is_running and frame is not None and frame.setup == self.app.session.setup

    def wait(self) -> None:
        """Wait until the run stands still."""
        self.qtbot.waitUntil(self.is_still, timeout=_LONG)

    def walk(self, keys: str) -> None:
        """Press a key that moves the run, and wait for the frame that shows it, if one comes."""
        actions = self.window.actions_
        moving = {
            "S": actions.step,
            "Shift+S": actions.step_ten,
            "Backspace": actions.back,
            "Shift+R": actions.reset,
        }
        is_asked = actions.predict.isChecked() or actions.cartoon.isChecked()
        shows = moving[keys].isEnabled() and not (is_asked and keys == "S")
        before = self._frames
        self.press(keys)
        if shows:
            self.qtbot.waitUntil(lambda: self._frames > before, timeout=_LONG)

    # --- recipes

    def follow(self, recipe: list[Step]) -> None:
        """Do the steps of a recipe."""
        for place, step in enumerate(recipe):
            after = recipe[place + 1] if place + 1 < len(recipe) else ""
            self._do(step)
            if after[:1] != ("until",):
                self.wait()

    def _do(self, step: Step) -> None:
        match step:
            case str():
                self._key(step)
            case ("press", keys, int(count)):
                for _ in range(count):
                    self._key(keys)
            case ("type", key, str(text)):
                self.press(key)
                self.type(text)
            case ("choose", key, str(begins)):
                self.press(key)
                self.choose(begins)
            case ("tab", str(name)):
                self.tab_to_name(name)
            case ("until", str(condition)):
                self.qtbot.waitUntil(lambda: self.holds(condition), timeout=_LONG)
            case _:
                raise AssertionError(f"no step of a recipe: {step!r}")

    def _key(self, keys: str) -> None:
        if keys in _WALKING:
            self.walk(keys)
        else:
            self.press(keys)

    # --- lessons

    def open(self, name: str) -> None:
        """Open a built-in lesson from the list."""
        self.press("Ctrl+L")
        self.qtbot.waitUntil(lambda: name in self.panel.builtin.names, timeout=_LONG)
        entries = self.panel.contents.list
        assert QApplication.focusWidget() is entries
        names = [entry.name for entry in self.panel.builtin.entries]
        for _ in range(names.index(name)):
            self.press("Down")
        self.press("Return")
        self.qtbot.waitUntil(lambda: self.tutor.standing is not None, timeout=_LONG)

    def finish(self, name: str) -> None:
        """Go through all of a built-in lesson."""
        self.open(name)
        lesson = self.tutor.lesson
        assert lesson is not None
        for index, page in enumerate(lesson.pages):
            assert self.tutor.index == index
            self.finish_page(name, page)
            if index + 1 < len(lesson.pages):
                self.press("Alt+Right")
                self.qtbot.waitUntil(lambda: self.tutor.standing is not None, timeout=_LONG)
        assert self.tutor.open_pages == []
        assert name in self.panel.finished
        assert self.panel.view.end.isVisible()

    def finish_page(self, name: str, page: Page) -> None:
        """Answer all prompts of the page that is open, each one wrongly at first."""
        self.wait()
        wanted = set(page.figures)
        self.qtbot.waitUntil(lambda: set(self.tutor.figures) == wanted, timeout=_LONG)
        for place, prompt in enumerate(page.prompts):
            box = self.panel.view.boxes[place]
            where = (name, self.tutor.index + 1, place + 1)
            if isinstance(prompt, NumberPrompt):
                self.answer_number(box, prompt)
            elif isinstance(prompt, ChoicePrompt):
                self.answer_choice(box, prompt)
            elif not box.is_done:
                assert where in RECIPES, f"{where}: no recipe reaches this task"
                self.follow(RECIPES[where])
                assert box.is_done, f"{where}: the recipe does not reach this task"
            self._check_told(box, Mark.RIGHT)
        assert self.tutor.is_page_done(self.tutor.index)

    def answer_number(self, box: PromptBox, prompt: NumberPrompt) -> None:
        """Give a wrong number, a known one where there is one, and then the right one."""
        assert isinstance(box, NumberBox)
        wanted = self._number(prompt.answer)
        known = [self._number(known.answer) for known in prompt.known]
        wrong = [
            *(number for number in known if number == number),
            1.5 * wanted + 1,
        ]
        for number in wrong:
            if is_close(number, wanted, prompt.tolerance):
                continue
            self.tab_to(box.field)
            self.type(_typed(number))
            self._check_told(box, Mark.WRONG)
            assert QApplication.focusWidget() is box.field
        self.tab_to(box.field)
        self.type(_typed(wanted))

    def answer_choice(self, box: PromptBox, prompt: ChoicePrompt) -> None:
        """Choose each wrong option, and then the right one: by its number, or with Space."""
        assert isinstance(box, ChoiceBox)
        numbers = range(1, 1 + len(prompt.options))
        self.tab_to(box.options[0].mark)
        for number in numbers:
            if number != prompt.answer:
                self.press(str(number))
                self._check_told(box, Mark.WRONG)
        for _ in range(prompt.answer - 1):
            self.press("Down")
        assert QApplication.focusWidget() is box.options[prompt.answer - 1].mark
        self.press("Space")

    def _number(self, answer: float | str) -> float:
        value = self.tutor.value(answer) if isinstance(answer, str) else answer
        assert isinstance(value, float | int), answer
        return value

    def _check_told(self, box: PromptBox, mark: Mark) -> None:
        """What came of the answer is to be seen, and the lesson goes on."""
        result: Result | None = self.tutor.result(box.place)
        assert result is not None, (self.tutor.index, box.ask.plain_text(), box)
        assert result.mark is mark, (box.ask.plain_text(), result)
        assert box.is_done is (mark is Mark.RIGHT)
        assert box.feedback.isVisible() or not self.panel.isVisible()
        for text in (self.panel.view.text, box.ask, box.feedback.text):
            self.qtbot.waitUntil(lambda text=text: STILL_TO_COME not in text.numbers)
            assert NONE not in text.numbers, text.plain_text()
        assert self.tutor.lesson is not None


def _typed(number: float) -> str:
    """A number as a person would type it."""
    return f"{number:.10g}"
