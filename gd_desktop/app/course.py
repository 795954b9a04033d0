"""How far one has come in a lesson."""

from dataclasses import dataclass, field

from gd_desktop.app.answers import Result
from gd_desktop.core.figures import Value
from gd_desktop.io.lessons.lesson import Lesson, Page


@dataclass(slots=True)
class Course:
    """A lesson that has been begun. Pages and prompts are counted from 0."""

    lesson: Lesson
    index: int = 0
    seen: set[int] = field(default_factory=set)
    results: dict[tuple[int, int], Result] = field(default_factory=dict)  # of (page, prompt)
    figures: dict[int, dict[str, Value]] = field(default_factory=dict)  # of pages
    is_finished: bool = False

    @property
    def page(self) -> Page:
        """The page that one is on."""
        return self.lesson.pages[self.index]

    def result(self, prompt: int) -> Result | None:
        """What came of the last answer to a prompt of this page."""
        return self.results.get((self.index, prompt))

    def put(self, prompt: int, result: Result) -> None:
        """Take down what came of an answer on this page."""
        self.results[self.index, prompt] = result

    def drop(self, prompt: int) -> None:
        """Forget what came of an answer on this page."""
        self.results.pop((self.index, prompt), None)

    def is_answered(self, page: int, prompt: int) -> bool:
        """Whether a prompt has had its right answer."""
        result = self.results.get((page, prompt))
        return result is not None and result.is_right

    def is_page_done(self, page: int) -> bool:
        """Whether a page has been seen, and all of its prompts are answered."""
        prompts = range(len(self.lesson.pages[page].prompts))
        return page in self.seen and all(self.is_answered(page, prompt) for prompt in prompts)

    def open_pages(self) -> list[int]:
        """The pages that are not done."""
        return [page for page in range(len(self.lesson.pages)) if not self.is_page_done(page)]
