# SPDX-License-Identifier: Apache-2.0
"""Owns which policy profiles are shipped."""

from __future__ import annotations

PROFILES = ("un_secretariat", "unicef_sample")
"""Names of files in `resources/policy`, the one that is offered first at the front."""
