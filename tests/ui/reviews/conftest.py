# SPDX-License-Identifier: Apache-2.0
"""Owns the seat that tests of policy reviews take: that of the register, from which some come."""

from __future__ import annotations

from tests.ui.advice.conftest import seat

__all__ = ["seat"]
