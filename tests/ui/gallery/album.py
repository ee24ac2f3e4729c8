# SPDX-License-Identifier: Apache-2.0
"""Owns the album: one page on which the pictures of a scene stand beside each other."""

from __future__ import annotations

import html
import json
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.ui.gallery.scene import SCENES, VARIANTS, Variant

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HEAD = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Probitas: the gallery</title>
<style>
body { font: 14px system-ui, sans-serif; margin: 0 24px 48px; background: #eceff1; color: #1a2026 }
nav { position: sticky; top: 0; background: #eceff1; padding: 12px 0; display: flex; gap: 16px }
section { margin: 24px 0 } h2 { font-size: 15px; margin: 0 0 8px }
.row { display: flex; flex-wrap: wrap; gap: 12px } figure { margin: 0; width: 420px }
img { width: 100%; display: block; border-radius: 4px } figcaption { color: #525d67; padding: 4px }
.cut { color: #a92219 } [hidden] { display: none }
</style>
<nav><input id="words" type="search" placeholder="place or dialog" aria-label="Filter">
<select id="variant" aria-label="Language and size"><option value="">all</option>OPTIONS</select>
<label><input id="cut" type="checkbox"> only what is cut off</label><span id="count"></span></nav>
"""
_FOOT = """<script>
const words = document.getElementById("words"), variant = document.getElementById("variant")
const cut = document.getElementById("cut"), count = document.getElementById("count")
function show() {
  let shown = 0
  for (const section of document.querySelectorAll("section")) {
    let any = false
    for (const figure of section.querySelectorAll("figure")) {
      figure.hidden = !section.id.includes(words.value.toLowerCase())
        || !figure.dataset.variant.includes(variant.value)
        || (cut.checked && !figure.querySelector(".cut"))
      any ||= !figure.hidden; shown += !figure.hidden
    }
    section.hidden = !any
  }
  count.textContent = shown + " pictures"
}
for (const one of [words, variant, cut]) one.addEventListener("input", show)
show()
</script>
"""


def write_album(folder: Path) -> Path:
    """Write the page for the pictures that are there, and return where it is."""
    options = "".join(f"<option>{name}</option>" for name in ("light", "dark", *VARIANTS))
    page = folder / "index.html"
    sections = "\n".join(_section(folder, name) for name in SCENES)
    page.write_text(_HEAD.replace("OPTIONS", options) + sections + _FOOT, encoding="utf-8")
    return page


def _section(folder: Path, name: str) -> str:
    figures = "".join(_figures(folder, name))
    title = html.escape(name)
    return f'<section id="{title}"><h2>{title}</h2><div class="row">{figures}</div></section>'


def _figures(folder: Path, name: str) -> Iterator[str]:
    for variant in VARIANTS:
        told = folder / str(variant) / f"{file_name(name)}.json"
        if not told.exists():
            continue
        faults = "<br>".join(html.escape(one) for one in json.loads(told.read_text("utf-8")))
        path = f"{variant}/{file_name(name)}.png"
        yield (
            f'<figure data-variant="{variant}"><a href="{path}"><img loading="lazy" src="{path}"'
            f' alt=""></a><figcaption>{variant}<div class="{"cut" if faults else ""}">{faults}'
            f"</div></figcaption></figure>"
        )


def file_name(scene: str) -> str:
    """Return the name of a scene as that of a file."""
    return scene.replace("/", "-").replace(" ", "_")


README = {
    "today": ("en", "today/page"),
    "findings": ("en", "cases/a finding"),
    "approval": ("en", "cases/approve"),
    "letter": ("en", "letters/compose"),
    "conflict": ("en", "conflicts/page"),
    "request": ("en", "requests/story"),
    "figures": ("en", "figures/1"),
    "arabic": ("ar", "cases/waits for a second person"),
}
"""The pictures of the README, each with its language and scene."""
_COLOURS = 256


def renew_readme(album: Path, folder: Path) -> None:
    """Put the pictures of the README in its folder, in as few colours as they have."""
    for name, (language, scene) in README.items():
        variant = Variant(language, 1280, 800)
        picture = QImage(str(album / str(variant) / f"{file_name(scene)}.png"))
        picture = picture.convertToFormat(QImage.Format.Format_RGB32)
        pixels = memoryview(picture.constBits()).cast("I")
        table = [colour for colour, _ in Counter(pixels).most_common(_COLOURS)]
        # Letters are of few colours; what is between them is not made up of dots.
        few = picture.convertToFormat(
            QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither
        )
        few.save(str(folder / f"{name}.png"), quality=0)


def all_cut(folder: Path) -> dict[str, list[str]]:
    """Return what is cut off, by variant and scene."""
    found = {}
    for told in sorted(folder.glob("[!.]*/*.json")):
        if faults := json.loads(told.read_text("utf-8")):
            found[f"{told.parent.name} {told.stem}"] = faults
    return found
