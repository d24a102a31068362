// SPDX-License-Identifier: GPL-3.0-or-later
// The venue that was claimed.
{{claimed place}}.value
