// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import org.jspecify.annotations.Nullable;

/**
 * A value that sources dispute or that changes, as one of them writes it: a name, a founding date, a population. It is
 * a node of its own so that a claim can tie it to what it describes.
 *
 * @param number the value as a number, if it is one
 * @param date the value as a date, if it is one
 */
public record Attribute(
        String id,
        String property,
        String value,
        @Nullable Double number,
        @Nullable ImpreciseDate date) {}
