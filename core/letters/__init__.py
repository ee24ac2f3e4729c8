# SPDX-License-Identifier: Apache-2.0
"""The letters of the office: from findings to a signed PDF that anyone can verify.

    kinds      every kind, its fields, and what it may not say
    template   the texts in resources/letters, parsed strictly
    dates      a date as each language writes it in a formal letter
    compose    kind, language and fields to the content of a letter, or a refusal
    layout     that content to pages of placed lines
    render     those pages to PDF bytes
    message    the same words as an e-mail, for what needs no signature
    container  the bytes a signature cannot cover
    sign       a PAdES signature that allows no change, with a visible block
    identity   the key and certificate that sign: imported, or made for the office
    verify     whether a file is the letter that was issued, check by check

The path is `compose` -> `render` -> `sign` -> (the register keeps the bytes) -> `verify`.

*A letter cannot contradict the file.* A determination is composed from the findings of the
allegations; `kinds.RULES` says which findings each kind needs, and `compose` refuses the rest.

*Issued bytes are final.* A letter is certified with "no changes allowed". A correction is a new
letter that supersedes the old one.

*Same content, same bytes*, before signing: so the preview a person approved is the letter.
"""

import logging

for _name in ("pyhanko", "pyhanko_certvalidator"):
    # They log whose certificate failed and why; a log never holds a name.
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)
