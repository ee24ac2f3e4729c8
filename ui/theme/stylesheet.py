# SPDX-License-Identifier: Apache-2.0
"""Owns the one stylesheet: text made from the tokens.

Widgets ask for a look by a dynamic property, never by a stylesheet of their own: `tone` for
banners and chips, `role` for everything else. Left and right are always equal here, because Qt
does not mirror a stylesheet for right-to-left languages.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from ui.theme.tokens import GAP, PAD, RADIUS, TIGHT, TONES, TYPE
from ui.theme.zoom import px

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.theme.tokens import Colours

_BASE = Template("""
QWidget { color: $ink; }
QMainWindow, QDialog, QScrollArea, QWidget[role="canvas"] {
  background: $canvas; }
QScrollArea { border: none; }
QScrollArea[role="read"] { border: 1px solid transparent; border-radius: ${radius}px; }
QScrollArea[role="read"]:focus { border-color: $accent; }
QWidget[role="surface"] { background: $surface; }
QWidget[role="card"] { background: $surface; border-radius: ${radius}px; }
QWidget[role="chrome"], QStatusBar { background: $chrome; }
QStatusBar QLabel { color: $muted; font-size: ${small}pt; }
QStatusBar::item { border: none; }
QFrame[role="popup"] { background: $surface; border: 1px solid $line;
  border-radius: ${radius}px; }
QFrame[role="drop"] { background: transparent; border: 3px solid $accent;
  border-radius: ${radius}px; }
QFrame[role="line"] { background: $line; border: none; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 700; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 700; }
QLabel[role="strong"] { font-weight: 700; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${small}pt; }
QLabel[role="code"] { font-family: monospace; font-size: ${heading}pt; }

QLineEdit, QPlainTextEdit, QTextEdit, Choice, QSpinBox, QDateEdit {
  background: $surface; border: 1px solid $edge; border-radius: ${radius}px;
  padding: ${tight}px ${gap}px; selection-background-color: $accent;
  selection-color: $on_accent; }
QLineEdit, QComboBox, QSpinBox, QDateEdit { min-height: ${field}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, Choice:focus, QSpinBox:focus,
QDateEdit:focus { border: 2px solid $accent; padding: ${tight_focus}px ${gap_focus}px; }
QLineEdit:disabled, QPlainTextEdit:disabled, Choice:disabled, QSpinBox:disabled,
QDateEdit:disabled {
  background: $canvas; color: $muted; border-color: $line; }
QPlainTextEdit[readOnly="true"], QLineEdit[readOnly="true"] {
  background: $canvas; border-color: $line; }
QPlainTextEdit[readOnly="true"]:focus, QLineEdit[readOnly="true"]:focus {
  border-color: $accent; }
QLineEdit[state="wrong"], QPlainTextEdit[state="wrong"], Choice[state="wrong"],
QSpinBox[state="wrong"] { border-color: $danger; }
QSpinBox { min-height: ${field_spin}px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 0; }
QLineEdit[role="code"] { font-family: monospace; font-size: ${heading}pt; }
/* Ours paints an arrow of its own; those of Qt's dialogs keep Qt's. */
Choice::drop-down { border: none; width: ${field}px; }
Choice { combobox-popup: 0; }
Choice QAbstractItemView { background: $surface; border: 1px solid $edge; }
Choice QAbstractItemView::item { min-height: ${field_row}px; padding: 0px ${gap}px; }

QPushButton, QToolButton, QCheckBox, QRadioButton { outline: none; }
QPushButton, QMenu { icon-size: ${box}px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton { background: $surface; border: 1px solid $edge; border-radius: ${radius}px;
  padding: ${tight}px ${pad}px; min-height: ${field}px; }
QPushButton:hover { background: $hover; }
QPushButton:focus { border: 2px solid $accent; padding: ${tight_focus}px ${pad_focus}px; }
QPushButton:disabled { color: $muted; border-color: $line; background: $canvas; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent;
  font-weight: 700; }
QPushButton[role="primary"]:hover { background: $accent_hover; }
QPushButton[role="primary"]:focus { border-color: $accent; background-clip: padding; }
QPushButton[role="primary"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[role="danger"] { color: $danger; border-color: $danger; font-weight: 700; }
QPushButton[role="danger"]:focus { border-color: $ink; }
QPushButton[role="danger"]:hover { background: $danger_ground; }
QPushButton[role="danger"]:disabled { color: $muted; border-color: $line; background: $canvas; }
QPushButton[role="quiet"], QToolButton { border: 1px solid transparent; background: transparent;
  border-radius: ${radius}px; padding: ${tight}px ${gap}px; }
QPushButton[role="quiet"]:hover, QToolButton:hover { background: $hover; }
QPushButton[role="quiet"]:focus, QToolButton:focus { border: 2px solid $accent; }
QToolButton[role="inside"] { border: none; padding: 0px; border-radius: 4px; }
QPushButton[role="link"] { border: none; background: transparent; color: $accent;
  padding: ${tight}px 0px; min-height: ${link}px; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { text-decoration: underline; }
QPushButton[role="link"]:disabled { color: $muted; }
QCheckBox, QRadioButton { spacing: ${gap}px; padding: 3px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator { width: ${box}px;
  height: ${box}px;
  background: $surface; border: 1px solid $edge; border-radius: 4px; }
QRadioButton::indicator { border-radius: ${round}px; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: $accent;
  border-color: $accent; }
QRadioButton::indicator:checked { border: ${ring}px solid $accent; width: ${hole}px;
  height: ${hole}px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $canvas;
  border-color: $line; }

QListView, QTreeView, QTableView { background: $surface; border: 1px solid transparent;
  outline: none; alternate-background-color: $canvas; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
  background: $selection; color: $ink; }
QListView::item:hover:!selected, QTreeView::item:hover:!selected { background: $hover; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 1px solid $accent; }
QListView[role="rows"], QTableView[role="rows"] { border: none; }
QTableView[role="rows"] { selection-background-color: transparent; }
QTableView[role="rows"]::item:selected { background: transparent; }
QListView[role="ticks"]::item { padding: 0px ${tight}px; }
QListView[role="navigation"] { background: $chrome; border: none; }
QListView[role="navigation"]::item { padding: ${gap}px; border-radius: ${radius}px; }
QListView[role="navigation"]::item:focus { border: 1px solid $accent; }
QHeaderView::section { background: $surface; color: $muted; border: none;
  border-bottom: 1px solid $line; padding: ${tight}px ${gap}px; font-size: ${small}pt; }
QTableView { gridline-color: $line; }
QTableView::item { padding: ${gap}px; }

QTabBar::tab { padding: ${gap}px ${gap}px; border: none; color: $muted; background: transparent;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $ink; border-bottom: 2px solid $accent; }
QTabBar::tab:selected:focus { border: 2px solid $accent; border-radius: ${radius}px;
  padding: ${gap_tab}px ${gap_tab}px ${gap}px ${gap_tab}px; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollBar:vertical { width: 12px; background: transparent; }
QScrollBar:horizontal { height: 12px; background: transparent; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; min-height: 32px;
  min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QMenu { background: $surface; border: 1px solid $line; padding: ${tight}px; }
QMenu::item { padding: ${tight}px ${pad}px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QToolTip { background: $ink; color: $surface; border: none; padding: ${tight}px ${gap}px; }
""")

_TONE = Template("""
QWidget[tone="$tone"] { background: $ground; border-radius: ${radius}px; }
QLabel[tone="$tone"] { color: $colour; background: $ground; border-radius: 4px;
  padding: 1px ${gap}px; font-size: ${small}pt; font-weight: 700; }
QLabel[role="tone-$tone"] { color: $colour; }
""")


def stylesheet(colours: Colours, points: Mapping[str, float] = TYPE) -> str:
    """Return the stylesheet of a scheme, for a type scale, at the size of the moment."""
    roles = {name: getattr(colours, name) for name in colours.__slots__}
    sizes = {
        "radius": RADIUS,
        "tight": TIGHT,
        "gap": GAP,
        "pad": PAD,
        "tight_focus": TIGHT - 1,
        "gap_focus": GAP - 1,
        "pad_focus": PAD - 1,
        "gap_tab": GAP - 2,
        "field": px(24),
        "field_row": px(28),
        "field_spin": px(21),
        "link": px(20),
        "box": (box := px(16)),
        "round": box // 2 + 1,
        "ring": (ring := px(5)),
        "hole": box + 2 - 2 * ring,
        **points,
    }
    tones = "".join(
        _TONE.substitute(sizes, tone=tone, colour=roles[tone], ground=roles[f"{tone}_ground"])
        for tone in TONES
    )
    return _BASE.substitute(roles | sizes) + tones
