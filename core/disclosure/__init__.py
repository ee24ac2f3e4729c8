# SPDX-License-Identifier: Apache-2.0
"""Disclosure: who files a statement of interests each year, and what becomes of it.

    draw          who is verified: fixed by a rule and by secrets committed before, provable
    certificate   what a draw leaves behind, and its recomputation by a stranger
    FORMAT.md     the certificate and the list, for those who want to write the stranger

**Nobody chooses who is verified.** The rule, the list and the secrets are fixed before anybody
can know the result; see `draw`.
"""
