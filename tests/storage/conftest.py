# SPDX-License-Identifier: Apache-2.0
"""Owns what all tests of vaults share: folders in memory, passphrases that are stretched once."""

from __future__ import annotations

from tests.memory_folder import tmp_path, tmp_path_factory
from tests.stretching import stretched_once

__all__ = ["stretched_once", "tmp_path", "tmp_path_factory"]
