"""Which of the files that PyInstaller finds go into the bundle."""

import pytest

from .scripts import script

trimming = script("trimming")
QT = "PySide6/Qt"


@pytest.mark.parametrize(
    "place",
    [
        f"{QT}/lib/libQt6Core.so.6",
        f"{QT}/lib/libQt6PrintSupport.so.6",
        f"{QT}/lib/libicudata.so.73",
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqwayland.so",
        f"{QT}/plugins/platforms/libqoffscreen.so",
        f"{QT}/plugins/imageformats/libqsvg.so",
        f"{QT}/plugins/printsupport/libcupsprintersupport.so",
        f"{QT}/translations/qtbase_zh_CN.qm",
        f"{QT}/lib/QtGui.framework/Versions/A/QtGui",
        "PySide6/QtWidgets.abi3.so",
        "PySide6/libpyside6.abi3.so.6.11",
        "PySide6\\Qt6Core.dll",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/QtSvg.pyd",
        "libQt6Core.so.6",
        "libxcb-cursor.so.0",
        "libxkbcommon-x11.so.0",
        "libpython3.11.so.1.0",
        "numpy.libs/libgfortran-040039e1-0352e75f.so.5.0.0",
        "pillow.libs/libxcb-9065bb12.so.1.1.0",
        "resources/guide/window-light.png",
        "ziamath-0.13.dist-info/METADATA",
        "latex2mathml/unimathsymbols.txt",
    ],
)
def test_what_the_app_needs_stays(place: str) -> None:
    assert trimming.stays(place)


@pytest.mark.parametrize(
    "place",
    [
        f"{QT}/lib/libQt6Quick.so.6",
        f"{QT}/lib/libQt6Network.so.6",
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        f"{QT}/plugins/platforms/libqvnc.so",
        f"{QT}/plugins/platforms/libqminimalegl.so",
        f"{QT}/plugins/imageformats/libqpdf.so",
        f"{QT}/plugins/tls/libqopensslbackend.so",
        f"{QT}/translations/qtbase_pl.qm",
        f"{QT}/translations/qt_de.qm",
        f"{QT}/lib/QtQml.framework/Versions/A/QtQml",
        f"{QT}/qml/QtQuick/qmldir",
        "PySide6\\Qt6Network.dll",
        "PySide6\\opengl32sw.dll",
        "PySide6\\plugins\\platforms\\qdirect2d.dll",
        "libssl.so.3",
        "libcrypto.so.3",
        "libgtk-3.so.0",
        "libstdc++.so.6",
        "libgcc_s.so.1",
        "libX11.so.6",
        "libxcb.so.1",
        "libgio-2.0.so.0",
        "libfontconfig.so.1",
        "pyqtgraph/colors/maps/CET-C1.csv",
        "ziamath-0.13.dist-info/RECORD",
        "_tcl_data/tcl8.6/init.tcl",
    ],
)
def test_what_it_does_not_need_stays_behind(place: str) -> None:
    assert not trimming.stays(place)


@pytest.mark.parametrize(
    ("place", "module"),
    [
        (f"{QT}/lib/libQt6DBus.so.6", "DBus"),
        ("PySide6/QtOpenGL.abi3.so", "OpenGL"),
        ("PySide6\\Qt6Widgets.dll", "Widgets"),
        ("PySide6/libpyside6.abi3.so.6.11", ""),
        ("PySide6/__init__.py", ""),
    ],
)
def test_qts_modules_are_known_by_their_files(place: str, module: str) -> None:
    assert trimming.qt_module(place.replace("\\", "/")) == module


def test_libraries_are_told_from_modules_and_plugins() -> None:
    for place in ("libffi.so.8", f"{QT}/lib/libQt6Gui.so.6", "numpy.libs/libquadmath-9.so.0"):
        assert trimming.is_library(place)
    for place in ("PySide6/QtGui.abi3.so", "libpython3.11.so.1.0", f"{QT}/plugins/a/libb.so"):
        assert not trimming.is_library(place)
