# SPDX-License-Identifier: Apache-2.0
"""The window itself: what stands around the pages.

    places      the table of places in the navigation; a new kind of case adds a line,
                and a text of its own to `resources/help`
    window      the one window: start screen until a vault is open, then the office
    office      navigation, pages, search, status: the frame around an open vault
    navigation  the list of places at the side
    finder      what opens under the search field: what can be done by name, and the files found
    palette     what can be done by name from anywhere; pages add what is shown (`Page.commands`)
    help        what opens at F1: a text for each place, `resources/help`, and for all of them
    glossary    its page of terms, in all six languages
    guide       the first steps, one at a time below the pages
    status      the line at the bottom: "Saved 14:02:11", what was done, whether work is on its way

A page is found by its place, a file by its kind: whoever wants to show a file asks for it with
`file_requested`, and the frame knows which place shows that kind.
"""
