"""What is said of files of experiments, of texts to share, and of what a crash left."""

from gd_desktop.labels import Label
from gd_desktop.tongue import constants, counted, tr

NEW = Label("New experiment", "Begin anew with this model, as the app came with it.")
OPEN = Label("Open…", "Open an experiment, a lesson or a table of data.")
RECENT = "Open recent"
SAVE = Label("Save", "Save all that the window holds in the experiment’s file.")
SAVE_AS = Label("Save as…", "Save all that the window holds in another file.")
COPY_SHARE = Label(
    "Copy as text to share", "Copy a short text that opens here what the window shows now."
)
PASTE_SHARE = Label("Paste shared text", "Open the experiment whose text was copied.")

# The menu of recent files
LAST_TIME = "Last time, not saved: {time}"
LAST_TIME_TIP = "What the window held at {time}, when it was closed without saving."
CLEAR_RECENT = Label("Clear list", "Forget these names; the files stay where they are.")
RECENT_GONE = "{path} is not there any more. It was taken off the list."

# Choosing files
EXPERIMENTS = "Experiments"
ALL_KINDS = "Experiments, lessons and tables"
LESSONS, TABLES, ALL_FILES = "Lessons", "Tables", "All files"

# How it went
NEW_BEGUN = "A new experiment. Undo brings back what was there."
OPENED = "Opened {name}. Undo brings back what was there."
OPENED_SHARED = "Opened the shared experiment. Undo brings back what was there."
RESTORED = "The work of {time} is back. It is not saved in a file yet."
NO_SHARE = (
    "There is no shared experiment on the clipboard. Copy its whole text first; it begins with gd1."
)
OPENING = "Opening {name} …"
OPENING_SHARED = "Opening the shared experiment …"
OPENING_WORK = "Bringing back what was not saved …"
CANCEL = Label("Cancel", "Stop opening; everything stays as it was.  (Esc)")
NOT_OPENED = "It was not opened. Everything is as it was."

# Questions
UNSAVED = "Save the changes to {name}?"
UNSAVED_TEXT = "Without saving, what was changed since is lost."
SAVE_IT, DROP_IT, STAY = "Save", "Don’t save", "Cancel"
CRASHED = "GD Desktop ended unexpectedly. Bring back the work of {time}?"
CRASHED_TEXT = "It is kept until you decide. Not now asks again at the next start."
BRING_BACK, DISCARD, NOT_NOW = "Restore", "Discard", "Not now"
CHANGED = "{name} has changed since it was opened here."
CHANGED_TEXT = "Overwriting it replaces what it holds now."
OVERWRITE = "Overwrite"
NOT_KEPT = "Your work could not be kept for the next time."
CLOSE_ANYWAY = "Close anyway"
NOT_SAVED = "It was not saved."
WORK_KEPT = "Your work is still in the window."
CLOSE = "Close"


def file_kinds(experiment: str, lesson: str, tables: tuple[str, ...]) -> str:
    """The kinds of files that can be opened, as a file dialog reads them; their endings are given
    with their points.
    """
    table = " ".join(f"*{ending}" for ending in tables)
    kinds = (
        (ALL_KINDS, f"*{experiment} *{lesson} {table}"),
        (EXPERIMENTS, f"*{experiment}"),
        (LESSONS, f"*{lesson}"),
        (TABLES, table),
        (ALL_FILES, "*"),
    )
    return ";;".join(f"{name} ({endings})" for name, endings in kinds)


def experiment_kind(ending: str) -> str:
    """Files of experiments alone, likewise."""
    return f"{EXPERIMENTS} (*{ending})"


def saved(name: str) -> str:
    """An experiment was written into its file."""
    return tr("Saved {name}.", name=name)


def share_copied(length: int) -> str:
    """A text to share is on the clipboard."""
    return counted(
        length,
        "Copied as text to share: {count} character.",
        "Copied as text to share: {count} characters. Paste it into a message; there, Paste shared "
        "text opens it.",
        count=length,
    )


def no_backup(folder: str, why: str | None) -> str:
    """What is not saved cannot be kept for the case of a crash."""
    if not why:
        return tr(
            "{folder} cannot be written, so that nothing is kept should the app end unexpectedly. "
            "Save now and then.",
            folder=folder,
        )
    return tr(
        "{folder} cannot be written: {reason}. Nothing is kept should the app end unexpectedly; "
        "save now and then.",
        folder=folder,
        reason=why,
    )


constants(__name__)
