# SPDX-License-Identifier: Apache-2.0
"""Policy reviews on the screen: asked for, commented on, followed up like any other file.

    page   the place: the list, and beside it the review that is open
    story  what is reviewed, the drafts that came, the comments on them, and what became of them
    new    the dialog in which a review is opened, alone or with what was dropped

What reviews share with cases is in `ui.cases`; that a request becomes one is in `ui.advice`.
"""
