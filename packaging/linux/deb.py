"""Make a package for Debian and its kin of the bundle: gd-desktop_VERSION_ARCH.deb.

    python packaging/linux/deb.py dist/gd-desktop dist

It needs dpkg-deb and dpkg-shlibdeps (package dpkg-dev). The bundle goes to /usr/lib/gd-desktop,
where packages keep programs of their own: /opt is for what no package manager looks after. The same
commit and bundle make the same file, to the byte.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from changes import build_time, debian_changelog, facts, releases
from copyright_file import copyright_file, parts_of
from portable import DESKTOP_LIBRARIES
from share import lay_out_share, packed

MOST_BYTES = 60_000_000
LIBRARY = f"usr/lib/{facts.PROGRAM}"
# What makes files open by a double click and shows the icon; a system without a desktop has no
# use for them.
RECOMMENDED = ("desktop-file-utils", "hicolor-icon-theme", "shared-mime-info")
SUGGESTED = "fonts-noto-cjk"  # to read Chinese
DESCRIPTION = """\
 GD Desktop teaches gradient descent: to a student at a laptop, to a class in
 front of a projector, and to a teacher who prepares an exercise. Each step is
 drawn and written out as on paper, forwards and backwards.
 .
 There are parabolas, functions of one's own, landscapes in three dimensions
 and a neuron that learns from data; momentum, Adam, Newton and others, side by
 side in races; ten lessons with questions, and exercise sheets with an answer
 key. It speaks six languages and opens no network connection."""


def run(command: Sequence[object], folder: Path | None = None) -> str:
    """Run a program, and return what it prints. Raises RuntimeError if it fails."""
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=folder, stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{words[0]} ended with status {done.returncode}")
    return done.stdout.strip()


def make_icons(folder: Path) -> Path:
    """The folder with the icons of packaging/icons.py, which draws them."""
    run([sys.executable, facts.ROOT / "packaging" / "icons.py", folder])
    return folder


def lay_out(root: Path, bundle: Path, icons: Path) -> None:
    """All files of the package under `root`. Raises OSError and ValueError."""
    shutil.copytree(bundle, root / LIBRARY, symlinks=True)
    (root / "usr/bin").mkdir()
    (root / "usr/bin" / facts.PROGRAM).symlink_to(
        Path("..", *Path(LIBRARY).parts[1:], facts.PROGRAM)
    )
    share = root / "usr/share"
    lay_out_share(share, icons)
    documents = share / "doc" / facts.PROGRAM
    documents.mkdir(parents=True)
    licence = (facts.ROOT / "LICENSE").read_text(encoding="utf-8")
    told = copyright_file(parts_of(bundle), licence)
    (documents / "copyright").write_text(told, encoding="utf-8")
    # The project keeps no Debian revisions beside its versions, so this is its only changelog.
    (documents / "changelog.gz").write_bytes(packed(debian_changelog(releases())))
    overrides = share / "lintian" / "overrides" / facts.PROGRAM
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(Path(__file__).with_name("lintian-overrides"), overrides)
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            is_run = path.is_dir() or path == root / LIBRARY / facts.PROGRAM
            path.chmod(0o755 if is_run else 0o644)


def binaries(root: Path) -> list[Path]:
    """The ELF files under a folder."""
    found = []
    for path in _files(root):
        with path.open("rb") as file:
            if file.read(4) == b"\x7fELF":
                found.append(path)
    return found


def dependencies(root: Path) -> str:
    """What the binaries are linked with and do not bring along, as Depends has it.

    Versions are the lowest that have the symbols in use. Raises RuntimeError where this system
    lacks one of the libraries.
    """
    found = binaries(root)
    # As they are named once they are installed.
    own = {path.parent.relative_to(root) for path in found if path.name.startswith("lib")}
    # By this folder, dpkg-shlibdeps knows where the package begins.
    (root / "DEBIAN").mkdir(mode=0o755, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        debian = Path(scratch, "debian")
        debian.mkdir()
        told = f"Source: {facts.PROGRAM}\n\nPackage: {facts.PROGRAM}\nArchitecture: any\n"
        (debian / "control").write_text(told)
        command = [
            *("dpkg-shlibdeps", "-O", "--ignore-missing-info"),
            *(f"-l/{folder}" for folder in sorted(own)),
            *found,
        ]
        done = subprocess.run(
            [str(word) for word in command], cwd=scratch, capture_output=True, text=True
        )
    if done.returncode != 0:
        # Hundreds of warnings are about libraries that lie in the bundle.
        errors = [line for line in done.stderr.splitlines() if ": error: " in line]
        remedy = f"What a desktop has is wanted: apt install {' '.join(DESKTOP_LIBRARIES)}"
        raise RuntimeError("\n".join([*errors, remedy]))
    return done.stdout.strip().removeprefix("shlibs:Depends=")


def control(root: Path) -> str:
    """The package's control file."""
    size = sum(-(-path.stat().st_size // 1024) for path in _files(root))
    return f"""\
Package: {facts.PROGRAM}
Version: {facts.VERSION}
Architecture: {run(["dpkg", "--print-architecture"])}
Maintainer: {facts.PUBLISHER} <{facts.CONTACT}>
Installed-Size: {size}
Depends: {dependencies(root)}
Recommends: {", ".join(RECOMMENDED)}
Suggests: {SUGGESTED}
Section: education
Priority: optional
Description: {facts.SUMMARY[:1].lower()}{facts.SUMMARY[1:]}
{DESCRIPTION}
"""


def _files(root: Path) -> list[Path]:
    return sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())


def build(bundle: Path, out: Path) -> Path:
    """The package, in the folder `out`. Raises what goes wrong, ValueError if it is too large."""
    stamp = int(build_time().timestamp())
    os.environ["SOURCE_DATE_EPOCH"] = str(stamp)
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch, "root")
        root.mkdir()
        lay_out(root, bundle, make_icons(Path(scratch, "icons")))
        told = control(root)
        sums = [
            f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n"  # noqa: S324
            for path in _files(root)
            if path.relative_to(root).parts[0] != "DEBIAN"
        ]
        (root / "DEBIAN/control").write_text(told, encoding="utf-8")
        (root / "DEBIAN/md5sums").write_text("".join(sums), encoding="utf-8")
        for path in [root, *root.rglob("*")]:
            os.utime(path, (stamp, stamp), follow_symlinks=False)
        out.mkdir(parents=True, exist_ok=True)
        architecture = run(["dpkg", "--print-architecture"])
        package = out / f"{facts.PROGRAM}_{facts.VERSION}_{architecture}.deb"
        squeezed = ["-Zxz", "-z6", "--threads-max=1"]
        run(["dpkg-deb", "--root-owner-group", *squeezed, "--build", root, package])
    check_size(package)
    return package


def check_size(package: Path) -> None:
    """Raise ValueError if a package is too large."""
    size = package.stat().st_size
    if size > MOST_BYTES:
        raise ValueError(f"{package} has {size:,} bytes; at most {MOST_BYTES:,} are allowed")


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the package; returns the exit status."""
    parser = argparse.ArgumentParser(description="Make a Debian package of the bundle.")
    parser.add_argument("bundle", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args(arguments)
    try:
        package = build(options.bundle.resolve(), options.out.resolve())
    except (OSError, RuntimeError, ValueError) as error:
        print(f"deb.py: {error}", file=sys.stderr)
        return 1
    print(f"{package}: {package.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
