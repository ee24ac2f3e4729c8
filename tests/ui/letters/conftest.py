# SPDX-License-Identifier: Apache-2.0
"""Owns the seat that tests of the letters take: the one at the case pages."""

from tests.ui.cases.conftest import mail, seat
from tests.ui.printing import printer

__all__ = ["mail", "printer", "seat"]
