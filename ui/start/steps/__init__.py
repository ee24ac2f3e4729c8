# SPDX-License-Identifier: Apache-2.0
"""The steps of the wizard, one module each, in the order of `wizard.WALKS`.

A step shows and checks; `forward` is called when the person wants to go on, and the step calls
`self.done()` when it has what it needs, at once or after an operation. What they gather is one
`Plan`, so that going back finds everything as it was.
"""
