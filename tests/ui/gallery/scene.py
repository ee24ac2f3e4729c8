# SPDX-License-Identifier: Apache-2.0
"""Owns the register of scenes: what of the window has its picture taken, and how one gets there.

    scene      what a scene is, and the one list of all of them
    scenes/    the scenes themselves, place by place
    office     the office they are taken in: the sample office, with something of everything
    stage      the window they are taken in, in a language and a size
    stretched  a language that is two fifths longer than English, and shows what is not translated
    cut        what of a scene does not fit
    discreet   what is seen of it outside the window
    spoken     what of it a screen reader cannot say well
    keys       where Tab goes another way than the eye
    focus      where nobody sees that Tab has come to it
    contrast   what of it is hard to read; pixels: the colours of a picture
    album      the page on which all pictures stand beside each other

A scene says which classes it shows. A place, a part of one or a dialog that no scene shows fails
`test_scenes`, in a second; a scene that does not show what it says fails `test_gallery`, which is
what `make screenshots` runs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ui.theme.zoom import USUAL

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from tests.ui.gallery.stage import Stage

    Lead = Callable[[Stage], object]


@dataclass(frozen=True)
class Scene:
    """One picture of the window: its name, the way there, and what is seen then."""

    name: str
    """The place, a stroke, and what is seen of it."""
    lead: Lead
    shows: tuple[type[QWidget], ...]


SCENES: dict[str, Scene] = {}


def scene(name: str, *shows: type[QWidget]) -> Callable[[Lead], Lead]:
    """Enter a function that leads to a scene; what it returns does not matter."""

    def enter(lead: Lead) -> Lead:
        assert name not in SCENES, name
        SCENES[name] = Scene(name, lead, shows)
        return lead

    return enter


@dataclass(frozen=True)
class Variant:
    """In which language, size, scheme and size of text pictures are taken."""

    language: str
    width: int
    height: int
    scheme: str = "light"
    size: int = USUAL

    def __str__(self) -> str:
        large = "" if self.size == USUAL else f"-{self.size}"
        return f"{self.language}-{self.width}x{self.height}-{self.scheme}{large}"


STRETCHED = "stretched"
"""No language: English two fifths longer."""
VARIANTS = (
    *(
        Variant(language, *size, scheme)
        for size in ((1280, 800), (1920, 1080))
        for language in ("en", "ar", "zh")
        for scheme in ("light", "dark")
    ),
    Variant(STRETCHED, 1280, 800),
    *(Variant("en", 1280, 800, size=size) for size in (80, 150, 200)),
    Variant("ar", 1280, 800, size=200),
)
