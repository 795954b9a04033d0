"""What the dialog about the app says."""

from gd_desktop.labels import Label
from gd_desktop.tongue import constants, tr

OWN_LICENCE = "Free software under the MIT licence. Nothing that you do here leaves this computer."
PARTS = Label("Made with", "What the app is made of. Choose a part to read its licence.")
LICENCE = "Licence"
NO_NAME = "licence not named"
CLOSE = Label("Close", "Close this.  (Esc)")


def settings(path: str) -> str:
    """Where the settings are kept."""
    return tr("Settings: {path}", path=path)


def no_text(licence: str) -> str:
    """The text of a licence is not there; its name is, or is empty."""
    if licence:
        return tr(
            "The text does not come with this installation. The licence is called {licence}.",
            licence=licence,
        )
    return tr("The text does not come with this installation.")


constants(__name__)
