// SPDX-License-Identifier: GPL-3.0-or-later
// The first day that the claimed beginning can be; there is always one.
coalesce({{claimed start}}.lower, it.startLower)
