# SPDX-License-Identifier: Apache-2.0
"""Enters all scenes, in the order in which somebody meets them."""

from tests.ui.gallery.scenes import (
    advice,
    casework,
    disclosure,
    exchange,
    guidance,
    helping,
    lists,
    privacy,
    settings,
    start,
)

ALL = (start, casework, advice, guidance, disclosure, exchange, settings, lists, privacy, helping)
