# SPDX-License-Identifier: Apache-2.0
"""What an officer sees first: what is urgent, what waits, what came in.

    page    the page: five lists, each with its reason, and what to do when all are empty

Nothing here decides what is urgent; the index does, from the clocks of the cases.
"""
