# SPDX-License-Identifier: Apache-2.0
"""Requests on the screen: logged in seconds, found, worked like any other file.

    page           the place: the list, and beside it the request that is open
    list           the register: filter, states, categories
    request_page   one request; what it shares with cases is in `ui.cases`
    story          what is asked, what was answered, who asks, how it is classed and tagged
    referrals      hand-overs to other channels, their notes, and what came back
    owed           the dialogs of steps that end the days to an answer, referring among them
    answering      the dialog in which a requester is written to; filling marks what is open in it
    counting       whether it counts, what may be the same request, and what it became
    entry          quick entry; `entry_form` is its form, `known` its type-ahead
    arrivals       what becomes of e-mails that are dropped

**Seconds count here.** Quick entry opens by one key from anywhere, begins where something has to
be chosen, and is saved from any field. What the last request had in common with the next one,
language and channel, stays.

**Mail finds its way.** A message that a request has is noticed, one of a known thread goes there,
and any other is proposed as a request. What was entered can be taken back for ten seconds.
"""
