// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

/** A municipality as the rest of the network has to know it: where it belongs and how many live there. */
record Town(String id, String name, int district, int population) {}
