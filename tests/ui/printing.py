# SPDX-License-Identifier: Apache-2.0
"""Owns the printer of tests: it prints into a file."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter


@pytest.fixture
def printer(tmp_path, monkeypatch):
    """Return a printer that prints into a file, and is chosen as `answer` says."""
    made = SimpleNamespace(
        answer=QPrintDialog.DialogCode.Accepted,
        paper=tmp_path / "printer.pdf",
        size=QPageSize.PageSizeId.A4,
    )

    def choose(dialog: QPrintDialog) -> QPrintDialog.DialogCode:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(made.paper))
        dialog.printer().setPageSize(QPageSize(made.size))
        return made.answer

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    return made
