// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Something that was found in the image, as an edge of a connection: which entities it is about, in numbers.
 *
 * @param keys what orders it among all that was found: numbers and texts, the last of them unique
 * @param facts what it is about, by the names that {@code cypher/projection/findings.cypher} reads
 * @param parts what it consists of, such as the reasons for it
 */
public record Finding(List<?> keys, Facts facts, List<Facts> parts) {

    /**
     * Facts with the claims behind them.
     *
     * @param values numbers, texts, entities, and lists of them
     */
    public record Facts(Map<String, ?> values, Collection<Integer> claims) {}
}
