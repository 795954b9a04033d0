"""Takes the answers to the prompts of a page that is open, and tells what comes of them."""

import math
from collections.abc import Callable

from gd_desktop import lesson_labels, words
from gd_desktop.app.answers import Look, Mark, Result, check_choice, check_number
from gd_desktop.app.course import Course
from gd_desktop.core.figures import Standing
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.io.lessons.lesson import ChoicePrompt, NumberPrompt, ReachPrompt
from gd_desktop.numerals import read_number


class Answering:
    """Weighs answers at once, or as soon as the number is there that they are compared with.

    course  stands on the page until `leave`
    look    the number behind a name; None: not known yet
    tell    is told each Result with its prompt's place on the page
    """

    def __init__(self, course: Course, look: Look, tell: Callable[[int, Result], None]) -> None:
        self._course, self._look, self._tell = course, look, tell
        self._pending: dict[int, tuple[str, float]] = {}  # answers that wait for a number
        self._is_left = False

    def leave(self) -> None:
        """The page is turned: what waits is dropped."""
        self._is_left = True
        for prompt in self._pending:
            self._course.drop(prompt)
        self._pending.clear()

    def number(self, prompt: int, text: str) -> Result | None:
        """Check a number as it was typed; None where that prompt asks for none."""
        if not isinstance(self._prompt(prompt), NumberPrompt):
            return None
        before = self._course.result(prompt)
        if before is not None and before.is_right:
            return before
        self._pending.pop(prompt, None)
        try:
            number = read_number(text, "answer")
            if not math.isfinite(number):
                raise Refusal("answer", text, Reason.NOT_FINITE)
        except Refusal as no:
            says = words.refusal(no, lesson_labels.ANSWER.name)
            return self._put(prompt, Result(Mark.REFUSED, says, self._tries(prompt), text))
        return self._weigh(prompt, text, number)

    def choice(self, prompt: int, number: int) -> Result | None:
        """Check the choice of an option, from 1; None where there is no such option."""
        asked = self._prompt(prompt)
        if not isinstance(asked, ChoicePrompt) or not 1 <= number <= len(asked.options):
            return None
        before = self._course.result(prompt)
        if before is not None and before.is_right:
            return before
        mark, says = check_choice(asked, number)
        return self._put(prompt, Result(mark, says, self._tries(prompt) + 1, str(number)))

    def reach(self, standing: Standing) -> None:
        """See whether the run is where a prompt wants it to be."""
        course = self._course
        for place, prompt in enumerate(course.page.prompts):
            if self._is_left:  # whoever heard of the last answer has turned the page
                return
            if not isinstance(prompt, ReachPrompt) or course.is_answered(course.index, place):
                continue
            if all(condition.holds(standing) for condition in prompt.reach):
                self._put(place, Result(Mark.RIGHT, prompt.right, 1, ""))

    def weigh_pending(self) -> None:
        """Compare again what waits for a figure, or for the run to stand at all."""
        for prompt in list(self._pending):
            if prompt in self._pending:  # unless the page was turned meanwhile
                self._weigh(prompt, *self._pending[prompt])

    def _prompt(self, place: int) -> object:
        prompts = self._course.page.prompts
        return prompts[place] if 0 <= place < len(prompts) else None

    def _tries(self, prompt: int) -> int:
        before = self._course.result(prompt)
        return before.tries if before is not None else 0

    def _weigh(self, prompt: int, text: str, number: float) -> Result:
        """Compare a number with the answer, now or once that is there."""
        asked = self._prompt(prompt)
        assert isinstance(asked, NumberPrompt)
        mark, says = check_number(asked, number, self._look)
        if mark is Mark.WAITING:
            self._pending[prompt] = text, number
            before = self._course.result(prompt)
            result = Result(mark, says, self._tries(prompt), text)
            return result if before == result else self._put(prompt, result)
        self._pending.pop(prompt, None)
        return self._put(prompt, Result(mark, says, self._tries(prompt) + 1, text))

    def _put(self, prompt: int, result: Result) -> Result:
        self._course.put(prompt, result)
        self._tell(prompt, result)
        return result
