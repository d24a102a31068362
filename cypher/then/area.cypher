// SPDX-License-Identifier: GPL-3.0-or-later
// The area that was claimed.
{{claimed area}}.number
