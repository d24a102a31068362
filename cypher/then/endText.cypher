// SPDX-License-Identifier: GPL-3.0-or-later
// The claimed end as it was written.
{{claimed end}}.value
