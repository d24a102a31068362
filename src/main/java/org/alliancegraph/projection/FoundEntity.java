// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

/** An entity in the facts of something that was found in the image, by its number. */
public record FoundEntity(int number) {}
