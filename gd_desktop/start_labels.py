"""What the start screen says, and what tells that there is another version."""

from gd_desktop.labels import Label
from gd_desktop.tongue import constants, tr

START_SCREEN = Label("Start screen", "Lessons, models and recent files: a place to begin.")
SENTENCE = "Gradient descent that you can step through, drag and see."
GO_ON = Label("Go on", "Close this and go on with what the window shows.  (Esc)")
MODELS = "Begin with a model"
RECENT = "Recent files"
NO_RECENT = "Files that you open or save are listed here."
SHOW_AT_START = Label("Show at start", "Show this each time the app is opened without a file.")

NEWS = Label("What’s new", "What has changed from version to version.")
NO_NEWS = "The list of changes does not come with this installation."
CLOSE = Label("Close", "Close this.  (Esc)")
PUT_AWAY = Label("Put this line away", "Help → What’s new shows the changes at any time.")


def progress(done: int, count: int) -> str:
    """How many of the lessons are finished."""
    return tr("{done} of {count} finished", done=done, count=count)


def in_window(name: str) -> str:
    """What the window shows behind the start screen: a model, or a file."""
    return tr("In the window: {name}", name=name)


def updated(version: str) -> str:
    """The app has another version than last time."""
    return tr("This is version {version} of GD Desktop.", version=version)


constants(__name__)
