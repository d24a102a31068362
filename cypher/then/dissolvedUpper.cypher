// SPDX-License-Identifier: GPL-3.0-or-later
// The last day that the claimed dissolution can have been.
{{claimed dissolved}}.upper
