# SPDX-License-Identifier: Apache-2.0
"""The sample office: officers, four laptops, and their work taken through the real program.

    office      the laptops, the clock they share, and the exchange of their events
    matters     one matter of resources/demo/matters.json, from the first e-mail to its outcome
    planning    which requests come, and when: as many as were published
    register    the requests, logged and answered on their days
    reviews     the policies and drafts that the office comments on
    filers      who files a statement, and what they declare: as many of each as were published
    reviewing   what is done with each statement, and when
    answering   what a filer does with a form, who has no Probitas
    cycle       the cycle of a year, from its staff list over the draw to its end
    programme   the cycles of two years, and the totals of those before
    agenda      requests and statements in the order of their days
    write       the folder that `demo` leaves behind: vault, letters, demo.json

Nothing here has a way of its own into a vault. An e-mail is read by `storage.intake`, a rule is
asked in `core`, an event is recorded by `storage.records`, a letter issued by `storage.letters`;
if a rule refuses what the script wants, making the sample fails. The officers work on laptops of
their own and take each other's events in, so that the office that comes out was merged, not
typed. The published figures of 2021 must come out of it: resources/facts says what they are.
"""
