"""What macOS is told of the app: the Info.plist that the bundle is made with.

    python3 packaging/macos/info.py build/macos/Info.plist

PyInstaller adds the program's name, the identifier and the icon. The names of the keys: Apple's
"Information Property List".
"""

import plistlib
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import facts

# What Qt 6.11 runs on.
OLDEST_SYSTEM = "13.0"
# The app's languages, as Apple writes them: with them macOS offers to choose one for the app.
LANGUAGES = ("en", "de", "es", "fr", "zh-Hans", "ar")
# The app's kinds of files are JSON and TOML.
_TEXT = "public.utf8-plain-text"


def type_name(kind: facts.FileKind) -> str:
    """What macOS calls a kind of file: org.gd-desktop.descent, say."""
    # Only letters, digits, dots and hyphens may stand in it.
    return f"org.gd-desktop{kind.suffix}"


def properties() -> dict[str, Any]:
    """The property list."""
    return {
        "CFBundleName": facts.NAME,
        "CFBundleDisplayName": facts.NAME,
        "CFBundleShortVersionString": facts.VERSION,
        "CFBundleVersion": facts.VERSION,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(LANGUAGES),
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "LSApplicationCategoryType": "public.app-category.education",
        "NSHumanReadableCopyright": f"{facts.PUBLISHER}, {facts.LICENCE} licence",
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
        # Dark windows' frames, where the system's are dark.
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [_document(kind) for kind in facts.FILE_KINDS],
        "UTExportedTypeDeclarations": [_declaration(kind) for kind in facts.FILE_KINDS],
    }


def _document(kind: facts.FileKind) -> dict[str, Any]:
    return {
        "CFBundleTypeName": kind.description,
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [type_name(kind)],
    }


def _declaration(kind: facts.FileKind) -> dict[str, Any]:
    return {
        "UTTypeIdentifier": type_name(kind),
        "UTTypeDescription": kind.description,
        "UTTypeConformsTo": [_TEXT],
        "UTTypeTagSpecification": {
            "public.filename-extension": [kind.suffix.removeprefix(".")],
            "public.mime-type": [kind.mime_type],
        },
    }


def main(arguments: list[str]) -> int:
    """Write it; returns the exit status."""
    if len(arguments) != 1:
        print("info.py takes the file to write.", file=sys.stderr)
        return 2
    path = Path(arguments[0])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(plistlib.dumps(properties()))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
