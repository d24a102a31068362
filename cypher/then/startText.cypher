// SPDX-License-Identifier: GPL-3.0-or-later
// The claimed beginning as it was written; there is always one.
coalesce({{claimed start}}.value, it.startText)
