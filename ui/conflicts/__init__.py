# SPDX-License-Identifier: Apache-2.0
"""What two laptops decided differently: shown side by side, and settled by a person.

    page         the place: every decision in conflict, and beside the list the one that is chosen
    contest      one of them: its values, the reason why one stands, the verb
    sides        one value: its author, its time, and what had been seen by then

Here is what is in conflict in files of every kind: cases, requests, guidance, and the office
itself. Whoever comes here comes from where it holds something up (Today, a file's notice, what a
bundle brought), and goes back there; so the navigation does not list the place. When one is
settled the next one is at hand.
"""
