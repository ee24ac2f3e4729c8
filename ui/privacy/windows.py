# SPDX-License-Identifier: Apache-2.0
"""Owns what is asked of Windows alone: of which session one hears, what pictures leave out.

Written by the documentation of the functions that are named; not yet run on Windows.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QWindow

_WM_POWERBROADCAST, _SUSPENDS = 0x0218, (0x0004,)
_WM_WTSSESSION_CHANGE, _LEAVES = 0x02B1, (0x2, 0x4, 0x7)
"""Console or remote session disconnected, session locked (`WTSSESSION_NOTIFICATION`)."""
_THIS_SESSION = 0
_WDA_NONE, _WDA_EXCLUDEFROMCAPTURE = 0x00, 0x11
"""Windows 10, version 2004; an older one shows a black window for it, which is as good."""


class _Heard(QAbstractNativeEventFilter):
    def __init__(self, away: Callable[[], object]) -> None:
        super().__init__()
        self._away = away

    def nativeEventFilter(self, kind: QByteArray | bytes, message: int) -> tuple[bool, int]:
        from ctypes import wintypes

        if bytes(kind) == b"windows_generic_MSG":
            said = wintypes.MSG.from_address(int(message))
            asleep = said.message == _WM_POWERBROADCAST and said.wParam in _SUSPENDS
            left = said.message == _WM_WTSSESSION_CHANGE and said.wParam in _LEAVES
            if asleep or left:
                self._away()
        return False, 0


def hear_sessions(window: QWindow, away: Callable[[], object]) -> QAbstractNativeEventFilter:
    """Call `away` at sleep, at the lock of the session and at its end; keep what is returned."""
    heard = _Heard(away)
    QCoreApplication.instance().installNativeEventFilter(heard)
    ctypes.windll.wtsapi32.WTSRegisterSessionNotification(
        ctypes.c_void_p(int(window.winId())), _THIS_SESSION
    )
    return heard


def leave_out_of_pictures(window: QWindow, out: bool) -> bool:
    """Have a window left out of pictures of the screen, or not; return whether it is so now."""
    wanted = _WDA_EXCLUDEFROMCAPTURE if out else _WDA_NONE
    handle = ctypes.c_void_p(int(window.winId()))
    return bool(ctypes.windll.user32.SetWindowDisplayAffinity(handle, wanted))
