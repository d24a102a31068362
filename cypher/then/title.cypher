// SPDX-License-Identifier: GPL-3.0-or-later
// A person's title.
{{claimed title}}.value
