"""Writes what Windows shows of gd-desktop.exe under Properties › Details, as PyInstaller reads it.

python3 packaging/windows/version_resource.py build/windows/version_resource.txt
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from installer import COPYRIGHT, facts, version_of_four

# What each number means: Microsoft's VS_FIXEDFILEINFO and VarFileInfo.
_TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers},
    prodvers={numbers},
    mask=0x3F,
    flags=0x0,
    OS=0x40004,  # Windows NT
    fileType=0x1,  # a program
    subtype=0x0,
    date=(0, 0),
  ),
  kids=[
    StringFileInfo([StringTable("040904B0", [  # American English, Unicode
{strings}
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""


def version_resource(version: str = facts.VERSION) -> str:
    """The text of the file."""
    strings = {
        "CompanyName": facts.PUBLISHER,
        "FileDescription": facts.NAME,  # what the task manager calls it
        "FileVersion": version,
        "InternalName": facts.PROGRAM,
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": f"{facts.PROGRAM}.exe",
        "ProductName": facts.NAME,
        "ProductVersion": version,
    }
    lines = [f"      StringStruct({name!r}, {value!r})," for name, value in strings.items()]
    return _TEMPLATE.format(numbers=version_of_four(version), strings="\n".join(lines))


def main(arguments: list[str]) -> int:
    """Write it; returns the exit status."""
    if len(arguments) != 1:
        print("version_resource.py takes the file to write.", file=sys.stderr)
        return 2
    path = Path(arguments[0])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(version_resource(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
