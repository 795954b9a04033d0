"""What of all that PyInstaller finds goes into the bundle: of Qt what is named here, of the rest
all but what is named here. The names are places in the bundle, with forward slashes.
"""

import re
from fnmatch import fnmatch

# --- Python: modules that are imported somewhere, and that the app gets on without.

LEFT_OUT_MODULES = [
    # Windows of another kind, and the interactive prompt.
    *("tkinter", "_tkinter", "curses", "_curses", "readline", "rlcompleter", "code", "codeop"),
    # Connections: the app opens none. (The typesetter imports urllib.request, and never uses it.)
    # Sums of files are had from Python's own hashes.
    *("ssl", "_ssl", "_hashlib", "http.server", "http.cookies", "http.cookiejar", "ftplib"),
    *("smtplib", "xmlrpc", "asyncio", "_asyncio", "urllib.robotparser", "webbrowser", "nis"),
    # Tests, documentation, building.
    *("unittest", "doctest", "pdb", "pydoc_data", "test", "lib2to3", "ensurepip", "idlelib"),
    *("setuptools", "pkg_resources", "distutils", "pip", "wheel", "packaging", "pytest", "IPython"),
    # Databases, and ways to pack files that no file of the app is packed in.
    *("sqlite3", "_sqlite3", "dbm", "_dbm", "_gdbm", "bz2", "_bz2", "lzma", "_lzma"),
    # numpy's.
    *("numpy.f2py", "numpy.distutils", "numpy.testing", "numpy._core.tests"),
    *("numpy._core._simd", "numpy._core._multiarray_tests", "numpy._core._umath_tests"),
    *("numpy._core._rational_tests", "numpy._core._struct_ufunc_tests"),
    *("numpy._core._operand_flag_tests", "numpy.conftest", "numpy._pyinstaller"),
    # Pillow's: GIF is all that it writes here.
    *("PIL._avif", "PIL._webp", "PIL._imagingft", "PIL._imagingcms", "PIL._imagingtk"),
    *("PIL._imagingmath", "PIL._imagingmorph", "PIL.ImageTk", "PIL.ImageQt", "PIL.ImageShow"),
    *("PIL.AvifImagePlugin", "PIL.WebPImagePlugin", "PIL.TiffImagePlugin", "PIL.FpxImagePlugin"),
    *("PIL.MicImagePlugin", "PIL.SpiderImagePlugin", "PIL.PdfImagePlugin", "PIL.ImageFilter"),
    # pyqtgraph's, and what it would use where it is there.
    *("pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.jupyter", "pyqtgraph.flowchart"),
    *("pyqtgraph.console", "pyqtgraph.dockarea"),
    *("OpenGL", "cupy", "numba", "scipy", "matplotlib", "h5py", "pandas", "hdf5plugin"),
    # Qt's.
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtSql"),
    *("PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtUiTools", "PySide6.QtTest"),
    *("PySide6.QtNetwork", "PySide6.QtXml", "PySide6.QtConcurrent", "PySide6.QtDBus"),
    *("PySide6.QtSvgWidgets", "PySide6.scripts"),
]

# What PyInstaller would run at each start before the app, `trace` included: 0.2 s. Qt in wheels
# finds its plugins by itself, and programs that the app opens are not to find ours; the app starts
# no Python processes; and sources of frozen modules are read by nobody.
LEFT_OUT_HOOKS = (
    *("pyi_rth_pyside6", "pyi_rth_multiprocessing", "pyi_rth_pyqtgraph_multiprocess"),
    "pyi_rth_inspect",
)

# --- Qt: what stays.

LANGUAGES = ("de", "es", "fr", "zh_CN", "ar")  # English is what Qt is written in

QT_MODULES = (
    *("Core", "Gui", "Widgets", "Svg", "PrintSupport", "OpenGL"),
    "OpenGLWidgets",  # pyqtgraph imports it
    # Those that others of these are linked with, and the ways to a screen.
    *("DBus", "XcbQpa", "WaylandClient"),
)
QT_PLUGINS = (
    *("platforms/*qxcb*", "platforms/*qwayland*", "platforms/*qwindows*", "platforms/*qcocoa*"),
    *("platforms/*qoffscreen*", "platforms/*qminimal.*"),
    "xcbglintegrations/*",
    "wayland-shell-integration/*xdg-shell*",
    "wayland-decoration-client/*",
    "wayland-graphics-integration-client/*wayland-egl*",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platformthemes/*xdgdesktopportal*",
    # The icons are SVG; Windows' own icon files; pictures of old guides and of the clipboard.
    *("imageformats/*qsvg*", "imageformats/*qico*", "imageformats/*qicns*", "imageformats/*qgif*"),
    "imageformats/*qjpeg*",
    "iconengines/*qsvgicon*",
    "printsupport/*",
    "styles/*",
)

# --- Data that comes along with packages.

_LEFT_OUT_DATA = (
    "pyqtgraph/colors/*",
    "pyqtgraph/examples/*",
    "pyqtgraph/*.ui",
    "pyqtgraph/*.svg",
    "pyqtgraph/icons/peegee/*",
    "*.dist-info/*[!A]",  # all but METADATA: ziamath asks for a version while it is imported
    "*.pyi",
    "*/py.typed",
    "numpy/*/tests/*",
    "tcl*/*",
    "tk*/*",
    "_tcl_data/*",
    "_tk_data/*",
    "share/*",
    "lib/gdk-pixbuf/*",
    "gi_typelibs/*",
    "PySide6/Qt/qml/*",
    "PySide6/qml/*",
    "PySide6/Qt/resources/*",
)

# --- The build machine's own libraries (Linux).

# What every system with a desktop has, and what has to fit its drivers, its fonts and its bus: the
# system's own is used. AppImage's list of what an application is not to bring says the same. What
# else Qt asks for, such as libxcb-cursor, is often not there, and comes along.
_FROM_THE_SYSTEM = (
    *("libc", "libm", "libdl", "libpthread", "librt", "libutil", "libresolv", "libnsl", "libcrypt"),
    *("libstdc++", "libgcc_s", "libz", "libzstd", "ld-linux*"),
    *("libGL", "libEGL", "libGLX", "libGLdispatch", "libOpenGL", "libGLESv2", "libdrm", "libgbm"),
    *("libX11", "libX11-xcb", "libXau", "libXdmcp", "libxcb", "libxcb-dri*", "libxcb-present"),
    *("libwayland-client", "libwayland-cursor", "libwayland-egl", "libwayland-server"),
    *("libfontconfig", "libfreetype", "libharfbuzz", "libgraphite2", "libexpat", "libpng16"),
    *("libbrotlicommon", "libbrotlidec", "libuuid", "libbsd", "libmd", "libffi_pic"),
    *("libglib-2.0", "libgthread-2.0", "libgobject-2.0", "libgio-2.0", "libgmodule-2.0"),
    *("libpcre2-8", "libdbus-1", "libsystemd", "libgcrypt", "libgpg-error", "libcap", "liblz4"),
    *("liblzma", "libbz2", "libmount", "libblkid", "libselinux"),
    # Printing asks the system's own service.
    *("libcups", "libavahi-*", "libgnutls", "libgssapi_krb5", "libkrb5", "libkrb5support"),
    *("libk5crypto", "libcom_err", "libkeyutils", "libhogweed", "libnettle", "libgmp"),
    *("libp11-kit", "libtasn1", "libidn2", "libunistring"),
    # Of other parts, which stay behind too.
    *("libssl", "libcrypto", "libtcl*", "libtk*", "libsqlite3", "libreadline", "libtinfo"),
    *("libncurses*", "libgtk-*", "libgdk*", "libatk*", "libatspi*", "libpango*", "libcairo*"),
)
_WHEELS = ("PySide6/", "shiboken6/", "numpy", "pillow.libs/", "PIL/")


def stays(place: str) -> bool:
    """Whether a file goes into the bundle, by its place in it."""
    place = place.replace("\\", "/")
    if any(fnmatch(place, pattern) for pattern in _LEFT_OUT_DATA):
        return False
    if "/translations/" in place:
        return _is_translation_in_use(place)
    found = re.search(r"/plugins/(.+)$", place)
    if found is not None and place.startswith("PySide6/"):
        return any(fnmatch(found[1], pattern) for pattern in QT_PLUGINS)
    module = qt_module(place)
    if module:
        return module in QT_MODULES
    name = place.rsplit("/", 1)[-1]
    if name.lower().startswith(("opengl32sw", "d3dcompiler")):
        # Software drawing of OpenGL weighs 20 MB; where there is no driver, a sentence says so.
        return False
    return place.startswith(_WHEELS) or not is_from_the_system(name)


def qt_module(place: str) -> str:
    """The Qt module that a file is the library of, or Python's way to it; "" for another file."""
    name = place.rsplit("/", 1)[-1]
    found = re.match(r"(?:lib)?Qt6?([A-Z]\w*?)(?:\.abi3)?\.(?:so|dll|pyd|dylib)", name)
    if found is None:
        found = re.search(r"/Qt([A-Z]\w*)\.framework/", place)
    return found[1] if found is not None and "PySide6" not in found[1] else ""


def is_from_the_system(name: str) -> bool:
    """Whether a library of this file name is left to the system that the app runs on."""
    stem = re.sub(r"\.so[\d.]*$", "", name)
    return (
        name.startswith(("lib", "ld-"))
        and ".so" in name
        and any(fnmatch(stem, pattern) for pattern in _FROM_THE_SYSTEM)
    )


def _is_translation_in_use(place: str) -> bool:
    name = place.rsplit("/", 1)[-1]
    return name in {f"qtbase_{language}.qm" for language in LANGUAGES}


def is_library(place: str) -> bool:
    """Whether a file is there for others that are linked with it, and neither a module of
    Python's nor a plugin.
    """
    folder, _, name = place.replace("\\", "/").rpartition("/")
    is_apart = folder in ("", "PySide6/Qt/lib", "numpy.libs", "pillow.libs")
    return is_apart and ".so" in name and not name.startswith("libpython")
