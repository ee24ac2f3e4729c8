# SPDX-License-Identifier: Apache-2.0
"""Guidance on the screen: found, read, written, looked at a second time, walked, put on paper.

    page       the place: the list, and beside it the piece that is open
    list       what there is, of the office and of the program, narrowed by form, topic, language
    piece      one piece: what may be done with it, what it says, how it came about
    writing    the dialogs in which words, topic and reasons are stated
    trees      a tree as it is read: every question, where each answer goes on, every end
    look       the second look by a colleague on the same laptop
    branches   the dialog in which the words of a tree of the office are changed
    reader     a piece over whatever one is at
    walk       a decision tree, one question at a time
    strip      an answered request becomes a precedent: what is taken out, side by side
    found      what may answer a request, beside what is being typed
    beside     what a request's page shows of guidance: found, walked, kept
    names      what forms, places and facts of guidance are called

**What came with the program** stands in the same list and is never changed: whoever wants other
words makes the office's own of it, which from then on stands in its place.

**Identity goes before the first word is kept.** The words of a request come into a precedent by
one dialog alone. It shows the words as they are, marks what says who somebody is, and shows beside
them what would be kept; nothing is written before it is left by its verb.

**Never in the way.** What is found while typing takes no focus, moves nothing and asks nothing.
The key that leads there is `Ctrl+G`.
"""
