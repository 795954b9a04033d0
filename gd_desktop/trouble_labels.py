"""What is said when something goes wrong that should not, and of safe mode and the diagnosis."""

from gd_desktop.labels import Label
from gd_desktop.tongue import constants, counted, tr

# The dialog
GO_ON = Label("Go on", "Close this and go on.  (Esc)")
COPY_DETAILS = Label("Copy details", "Copy what a developer needs to find the fault.")
SAVE_AS = Label("Save as…", "Save all that the window holds in another file.")
SHOW_DETAILS = Label("Show details", "What a developer needs to find the fault.")
HIDE_DETAILS = "Hide details"
DETAILS = "Details of the fault"
COPIED = "The details are on the clipboard."

COPY_DIAGNOSIS = Label(
    "Copy diagnosis", "Copy what a developer needs to know of this computer and this window."
)
DIAGNOSIS_COPIED = "Diagnosis copied"

SAFE_MODE = (
    "Safe mode: the app began with its default settings. Your own are kept as they were, and what "
    "you set now is not remembered."
)


def more(count: int) -> str:
    """So many exceptions have come while the dialog was open."""
    return counted(
        count, "And {count} more since then.", "And {count} more since then.", count=count
    )


def again(title: str, count: int) -> str:
    """What has been told in a dialog has happened again, so many times by now."""
    return counted(
        count,
        "{title} It is the same fault as before. You can go on.",
        "{title} It is the same fault as before, {count} times by now. You can go on.",
        title=title,
        count=count,
    )


def no_start(reason: str, where: str) -> str:
    """The window could not be opened; `where` the details are."""
    return tr(
        "The window could not be opened: {reason}. Try gd-desktop --safe-mode; gd-desktop "
        "--diagnose tells what there is on this computer. {where}",
        reason=reason,
        where=where,
    )


def see_log(path: str) -> str:
    """Where the details of a fault are."""
    return tr("The details are in {path}.", path=path)


constants(__name__)
