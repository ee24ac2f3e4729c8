# SPDX-License-Identifier: Apache-2.0
"""Owns the seat that tests of the calendar take."""

from __future__ import annotations

from tests.ui.cases.conftest import seat

__all__ = ["seat"]
