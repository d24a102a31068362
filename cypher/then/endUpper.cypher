// SPDX-License-Identifier: GPL-3.0-or-later
// The last day that the claimed end can be.
{{claimed end}}.upper
