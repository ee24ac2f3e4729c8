# SPDX-License-Identifier: Apache-2.0
"""Takes the picture of every scene, in three languages and a longer one, two sizes, light and dark.

Run by `make screenshots`, which makes the office and writes the album.
"""

from __future__ import annotations

import pytest

from tests.ui.gallery.contrast import hard_to_read
from tests.ui.gallery.discreet import indiscreet
from tests.ui.gallery.focus import unmarked
from tests.ui.gallery.keys import out_of_order
from tests.ui.gallery.scene import SCENES, VARIANTS
from tests.ui.gallery.scenes import ALL  # noqa: F401 - enters them
from tests.ui.gallery.spoken import badly_said

pytestmark = pytest.mark.gallery


@pytest.mark.parametrize("name", SCENES)
@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_the_scene_shows_what_it_says(stage, album, variant, name):
    scene = SCENES[name]
    stage.dress(variant)
    try:
        scene.lead(stage)
        stage.rest()
        assert stage.missing(scene) == []
        assert indiscreet(stage.content) == []
        if variant == VARIANTS[0]:  # names and the order of keys are the same in all of them
            assert badly_said(stage.front) == []
            assert out_of_order(stage.front) == []
        stage.take(scene, album)
        if variant in VARIANTS[:2]:  # light and dark; last, because keys walk through all of it
            assert hard_to_read(stage.front) == []
            assert unmarked(stage.front) == []
    finally:
        stage.clear()
