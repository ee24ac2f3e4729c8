# SPDX-License-Identifier: Apache-2.0
"""Owns asking the system to leave our windows out of screenshots and shared screens.

Windows can, macOS can for programs that photograph the screen in the older way, Linux cannot:
there nothing is asked, and the settings say so. The ways of macOS and Windows are written by
their documentation and not yet run. A menu or a hint that is open is a window of its own, which
never has the focus: those are not left out.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes.util import find_library
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

POSSIBLE = sys.platform in ("win32", "darwin")
"""Whether this system leaves out of pictures what it is asked to."""
_SHARING_NONE, _SHARING_READ_ONLY = 0, 1
"""`NSWindowSharingType` of AppKit."""


class Capture(QObject):
    """Asks for each window that gets the focus, and again for all when the person changes it."""

    def __init__(self, out: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._out = out

    def start(self) -> None:
        """Begin with the windows that are there."""
        if POSSIBLE:
            QGuiApplication.instance().focusWindowChanged.connect(self._on_focus_window_changed)
            self.choose(self._out)

    def choose(self, out: bool) -> None:
        """Leave windows out from now on, or show them."""
        self._out = out
        if POSSIBLE:
            for window in QGuiApplication.topLevelWindows():
                self._on_focus_window_changed(window)

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None and window.handle() is not None:
            leave_out(window, self._out)


def leave_out(window: QWindow, out: bool) -> None:
    """Ask the system to leave a window out of pictures, or to show it again."""
    if sys.platform == "win32":
        from ui.privacy.windows import leave_out_of_pictures

        leave_out_of_pictures(window, out)
    elif sys.platform == "darwin":
        _share(int(window.winId()), _SHARING_NONE if out else _SHARING_READ_ONLY)


def _share(view: int, sharing: int) -> None:
    """Send `[[view window] setSharingType: sharing]`."""
    library = ctypes.CDLL(find_library("objc"))
    library.sel_registerName.restype = ctypes.c_void_p
    send = ctypes.cast(library.objc_msgSend, ctypes.c_void_p).value
    ask = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(send)
    tell = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(send)
    window = ask(view, library.sel_registerName(b"window"))
    if window:
        tell(window, library.sel_registerName(b"setSharingType:"), sharing)
