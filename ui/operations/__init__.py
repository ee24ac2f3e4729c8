# SPDX-License-Identifier: Apache-2.0
"""Everything the window and the command line do to a vault, one module for each noun.

An operation is a keyword-only function of a few lines that returns an `Operation`: what to do
with the open vault, and what that changes. It does nothing yet. The window starts it on the
database thread and is told; a command runs it on the spot. Both go the same way through core's
rules and storage's transaction, so there is one place where writing can go wrong.

    def advance_case(*, file: FileId, action: str, ...) -> Operation[Refusal | Saved]: ...

    advance_case(file=..., action=...).success(self._on_advanced).start(self.desk, self)   # window
    advance_case(file=..., action=...).now(opened)                                        # command

No module here knows Qt: this package and `ui.headless` also run where there is no screen.
"""

from __future__ import annotations

from ui.operations.open_vault import OpenVault
from ui.operations.operation import Cancelled, Job, Operation

__all__ = ["Cancelled", "Job", "OpenVault", "Operation"]
