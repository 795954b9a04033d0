"""The common questions in a window: what a question mark opens, and how a case is shown."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from gd_desktop import why_labels
from gd_desktop.app.jobs import Jobs, Token
from gd_desktop.app.session import Moment, Session
from gd_desktop.core.figures import Value
from gd_desktop.core.setup import Setup
from gd_desktop.io.lessons.lesson import Page
from gd_desktop.io.settings import Appearance
from gd_desktop.tongue import fill
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.lessons.scene_setter import Looks, SceneSetter
from gd_desktop.ui.newest import Newest
from gd_desktop.ui.teaching.why import WhyButton
from gd_desktop.ui.teaching.why_card import WhyCard
from gd_desktop.ui.theme import Theme

_MOST_BEFORE = 50


class _Found(NamedTuple):
    """The numbers of a question."""

    title: str
    figures: dict[str, Value]


class _Before(NamedTuple):
    """What there was before a case was shown."""

    moment: Moment
    looks: Looks


class Questions(QObject):
    """Opens the card for the question marks of a window, computes its numbers in the jobs' thread,
    and has its case shown; the next undo then brings all back.

    setter   brings the window into a scene, as one change that can be undone
    verdict  the question mark of the verdict
    """

    told = Signal(str)
    failed = Signal(object)  # Failure

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        actions: Actions,
        setter: SceneSetter,
        verdict: WhyButton,
        window: QWidget,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._actions, self._setter, self._verdict = actions, setter, verdict
        self._window = window
        self._looks: tuple[Theme, Appearance] | None = None
        self._numbers: dict[str, dict[str, Value]] = {}  # by the question's title
        self._befores: list[_Before] = []
        self._work = Newest(jobs, self)
        self._work.found.connect(self._take)
        self._work.failed.connect(self.failed)
        self.card: WhyCard | None = None  # made when it is first wanted
        actions.why.triggered.connect(self._ask_of_verdict)
        session.setup_changed.connect(self._follow_setup)
        session.history_changed.connect(self._follow_undo)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and letters."""
        self._looks = theme, appearance
        if self.card is not None:
            self.card.dress(theme, appearance.notation)

    def ask(self, button: WhyButton) -> None:
        """Open the card beside a question mark."""
        # Imported here: the first paint needs no questions.
        from gd_desktop.io.translated import questions_at

        pages = questions_at(button.places, self._session.setup.model)
        if pages:
            self._card().open(pages, button.area)

    @Slot()
    def _ask_of_verdict(self) -> None:
        card = self.card
        if card is not None and card.anchor is self._verdict:
            card.dismiss()
        else:
            self.ask(self._verdict)

    def _card(self) -> WhyCard:
        if self.card is None:
            self.card = WhyCard(self._jobs, self._window)
            self.card.turned.connect(self._compute)
            self.card.accepted.connect(self._show_case)
            self.card.dismissed.connect(self._work.cancel)
            # Another run, or another page of a lesson, raises other questions.
            self._session.restored.connect(self.card.dismiss)
            if self._looks is not None:
                self.dress(*self._looks)
        return self.card

    # --- numbers

    @Slot()
    def _compute(self) -> None:
        page = self.card.page if self.card is not None else None
        if self.card is None or page is None:
            return
        known = self._numbers.get(page.title)
        if known is not None:
            self.card.show_figures(known)
        else:
            self._work.want(_Work(page).work)

    @Slot(object)
    def _take(self, found: _Found) -> None:
        self._numbers[found.title] = found.figures
        page = self.card.page if self.card is not None else None
        if self.card is not None and page is not None and page.title == found.title:
            self.card.show_figures(found.figures)

    # --- showing the case, and the way back

    @Slot()
    def _show_case(self) -> None:
        card = self.card
        page = card.page if card is not None else None
        if card is None or page is None:
            return
        before = _Before(self._session.present, self._setter.looks)
        self._setter.show(page.scene)
        self._befores = [*self._befores[1 - _MOST_BEFORE :], before]
        key = _key(self._actions.undo)
        self.told.emit(fill(why_labels.SHOWN, title=card.title.text(), key=key))

    @Slot()
    def _follow_undo(self) -> None:
        """Where undo has brought back what there was before a case, bring its looks back too."""
        if not self._befores:
            return
        now, before = self._session.present, self._befores[-1]
        is_back = now.trail is before.moment.trail and now.setup == before.moment.setup
        if not is_back or now.pins != before.moment.pins:
            return
        self._befores.pop()
        self._setter.look_again(before.looks)

    @Slot(object, object)
    def _follow_setup(self, old: Setup, new: Setup) -> None:
        if self.card is not None and new.model != old.model:
            # What it stands beside is out of sight.
            self.card.dismiss()


def _key(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


class _Work:
    """Computes a question's numbers."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def work(self, token: Token) -> _Found:
        page = self._page
        setup, sample = page.scene.setup, page.scene.view.sample - 1
        figures = {
            name: figure.compute(setup, sample, token.check)
            for name, figure in page.figures.items()
        }
        return _Found(page.title, figures)
