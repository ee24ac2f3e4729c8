# SPDX-License-Identifier: Apache-2.0
"""Owns a decision tree as it is read: each question, where its answers go on, and each end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

import resources
from core.guidance.trees import Leaf, said
from ui.cases.card import Card

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.guidance.trees import Tree
    from core.policy.profile import Profile
    from ui.guidance.names import GuidanceNames


def tree_cards(tree: Tree, profile: Profile, names: GuidanceNames, language: str) -> Iterator[Card]:
    """Yield a numbered card for each place, as the tree is set on paper."""
    numbers = {key: names.language.number(at) for at, key in enumerate(tree.order(), start=1)}
    for key, number in numbers.items():
        node = tree.nodes[key]
        if isinstance(node, Leaf):
            card = leaf_card(node, profile, names, language, number)
        else:
            card = Card(f"{number}.  {said(node.ask, profile, language)}")
            goes = resources.label("guidance_sheet.go_to", language)
            ways = (
                f"{a.says[language]}  —  {goes.format(place=numbers[a.to])}" for a in node.answers
            )
            card.prose("\n".join(ways))
        yield card


def leaf_card(
    leaf: Leaf, profile: Profile, names: GuidanceNames, language: str, number: str = ""
) -> Card:
    """Return the end of a way: what is advised, the rule, and whether that is to be confirmed."""
    title = QCoreApplication.translate("TreeCards", "Guidance")
    shown = f"{number}.  {title}" if number else title
    card = Card(shown, chip=names.presumed(leaf.mark), tone="warn")
    card.prose(said(leaf.say, profile, language))
    card.value(names.of("fact", "source"), names.cited(leaf.source))
    return card
