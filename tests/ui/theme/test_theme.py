# SPDX-License-Identifier: Apache-2.0
"""The look: contrast, one source of colours and sizes, icons that are all there."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter, QRawFont
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QStyle,
    QVBoxLayout,
    QWidget,
)

import resources
from tests.architecture import ROOT, program
from ui.theme import fonts
from ui.theme.apply import Appearance, Look, colours
from ui.theme.icons import icon
from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import DARK, LIGHT, PAIRS, TONES, TYPE, contrast
from ui.widgets.banner import Banner
from ui.widgets.text import Label, Symbol, line

SCHEMES = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_is_computed_as_the_standard_says():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
    assert contrast("#123456", "#123456") == 1


@SCHEMES
@pytest.mark.parametrize("pair", PAIRS, ids="-on-".join)
def test_text_can_be_read_on_its_ground(scheme, pair):
    text, ground = (getattr(scheme, role) for role in pair)
    assert contrast(text, ground) >= 4.5


@SCHEMES
def test_outlines_of_fields_can_be_seen(scheme):
    assert contrast(scheme.edge, scheme.surface) >= 3
    assert contrast(scheme.edge, scheme.canvas) >= 3


@SCHEMES
def test_the_stylesheet_names_only_colours_of_its_scheme(qapp, scheme):
    known = {getattr(scheme, field.name) for field in fields(scheme) if field.name != "dark"}
    text = stylesheet(scheme)
    assert "$" not in text
    assert set(re.findall(r"#[0-9a-f]{3,8}\b", text)) <= known


def test_nothing_but_the_tokens_names_a_colour_or_a_stylesheet():
    found = [
        f"{module.path}: {hit}"
        for module in program()
        if module.layer == "ui" and not module.path.startswith("ui/theme/")
        for hit in re.findall(r"['\"]#[0-9a-fA-F]{6}['\"]|setStyleSheet|QColor\(\d", module.source)
    ]
    assert not found


def test_every_icon_that_is_asked_for_is_shipped_and_names_no_colour():
    shipped = {path.stem for path in (ROOT / "resources/icons").glob("*.svg")}
    for name in shipped:
        drawing = resources.read_text(f"icons/{name}.svg")
        assert "currentColor" in drawing
        assert not re.search(r"#[0-9a-fA-F]{3,8}\b|rgb\(", drawing)
    asked = set(TONES.values())
    for module in program():
        if module.layer == "ui":
            asked |= set(
                re.findall(r'(?:symbol=|\bicon\(|\btool\(\s*)"([a-z0-9-]+)"', module.source)
            )
    assert asked - shipped == set()


def test_icons_take_the_colour_of_the_moment(qapp):
    look = Look(qapp, Appearance.LIGHT)
    seen = []
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        look.choose(appearance)
        picture = icon("lock").pixmap(QSize(24, 24)).toImage()
        inks = {picture.pixelColor(x, y).name() for x in range(24) for y in range(24)
                if picture.pixelColor(x, y).alpha() == 255}  # fmt: skip
        seen.append(inks)
    look.choose(Appearance.LIGHT)
    assert seen == [{LIGHT.ink}, {DARK.ink}]


def test_the_icon_of_a_banner_that_is_up_takes_the_colour_of_the_moment(qapp):
    look, window, banner = Look(qapp, Appearance.LIGHT), QWidget(), Banner()
    QVBoxLayout(window).addWidget(banner)
    look.dress(window)
    banner.say("warn", "One may be another.")
    for appearance, scheme in ((Appearance.LIGHT, LIGHT), (Appearance.DARK, DARK)):
        look.choose(appearance)
        picture = banner.findChild(Symbol).pixmap().toImage()
        inks = [picture.pixelColor(x, y) for x in range(20) for y in range(20)]
        assert {ink.name() for ink in inks if ink.alpha() == 255} == {scheme.warn}
    look.choose(Appearance.LIGHT)


def test_light_and_dark_are_followed_without_a_new_window(qapp):
    look = Look(qapp, Appearance.LIGHT)
    assert not colours().dark
    look.choose(Appearance.DARK)
    assert colours().dark
    look.choose(Appearance.LIGHT)


def test_what_a_window_opens_has_its_look_and_follows_it(qapp):
    look = Look(qapp, Appearance.LIGHT)
    window = QWidget()
    look.dress(window)
    opened, inside = QDialog(window), line()
    QVBoxLayout(opened).addWidget(inside)
    opened.resize(64, 64)
    for appearance, scheme in ((Appearance.LIGHT, LIGHT), (Appearance.DARK, DARK)):
        look.choose(appearance)
        assert inside.grab().toImage().pixelColor(0, 0).name() == scheme.line
    look.choose(Appearance.LIGHT)


def test_dialogs_of_qt_have_arrows_to_choose_by_and_no_pictures_on_their_buttons(qapp, look):
    window = QWidget()
    choice, row = QComboBox(window), QDialogButtonBox(window)
    look.dress(window)
    choice.resize(200, 40)
    hint = QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons
    assert not row.style().styleHint(hint, None, row)
    seen = choice.grab().toImage()
    end = [seen.pixelColor(x, 20).name() for x in range(170, 194)]
    assert len(set(end)) > 1


def test_all_letters_are_larger_where_those_of_the_language_are_smaller(qapp, look, language):
    window = QWidget()
    look.dress(window)
    title = Label("عنوان", "title")
    QVBoxLayout(window).addWidget(title)
    sizes = {}
    for code in ("en", "ar"):
        language.choose(code)
        title.ensurePolished()
        sizes[code] = (title.font().pointSizeF(), *fonts.points().values())
    assert sizes["en"] == (TYPE["title"], *TYPE.values())
    for latin, arabic in zip(sizes["en"], sizes["ar"], strict=True):
        assert 1.05 < arabic / latin < 1.15


@pytest.mark.parametrize("code", ["ar", "en", "zh"])
def test_what_is_to_stand_out_does_in_every_script(qapp, look, language, code):
    language.choose(code)
    said = {"ar": "بانتظار شخص ثانٍ", "en": "Waits for a second", "zh": "等待第二人"}[code]
    window = QWidget()
    look.dress(window)
    QVBoxLayout(window)
    ink = []
    for role in ("", "strong"):
        label = Label(said, role)
        window.layout().addWidget(label)
        label.ensurePolished()
        paper = QImage(300, 40, QImage.Format.Format_RGB32)
        paper.fill(255 << 16 | 255 << 8 | 255)
        painter = QPainter(paper)
        painter.setFont(label.font())
        painter.drawText(paper.rect(), 0, said)
        painter.end()
        grey = paper.convertToFormat(QImage.Format.Format_Grayscale8)
        ink.append(sum(255 - level for level in bytes(grey.constBits())))
    assert ink[1] > 1.15 * ink[0]


def test_shipped_fonts_have_the_letters_of_all_six_languages(qapp):
    fonts.load("en")
    fonts.load_rest()
    families = QFontDatabase.families()
    assert {"Noto Sans", "Noto Naskh Arabic"} <= set(families)
    for language in resources.LANGUAGES:
        assert fonts.body(language).families()[0] in families


def gb_2312():
    """Return the 6,763 Hanzi of the standard, which are those of nearly every name."""
    rows = (bytes((row, cell)) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    return "".join(pair.decode("gb2312", "ignore") for pair in rows)


def test_chinese_in_the_window_is_without_serifs(language):
    language.choose("zh")
    family = fonts.body("zh").families()[-1]
    assert "Sans" in family
    texts = "".join(path.read_text("utf-8") for path in (ROOT / "resources/help/zh").iterdir())
    assert len(gb_2312()) == 6763
    wanted = gb_2312() + re.sub(r"[^\u2e80-\uffee]", "", texts) + "䶮"
    drawn = QRawFont.fromFont(QFont(family))
    assert drawn.familyName() == family
    assert not [one for one in wanted if not drawn.supportsCharacter(ord(one))]
