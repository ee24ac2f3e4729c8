# SPDX-License-Identifier: Apache-2.0
"""The recovery sheet on the screen: looked at, printed, or saved on purpose.

panel   the sheet and what can be done with it, for the wizard and for the settings
"""
