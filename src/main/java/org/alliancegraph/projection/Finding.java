// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A result of a walk, for an edge of a connection. Entities and claims are numbers.
 *
 * @param keys the sort keys: numbers and texts, of which the last is unique
 * @param facts its values, by the names that {@code cypher/projection/findings.cypher} reads
 * @param parts its parts, such as reasons
 */
public record Finding(List<?> keys, Facts facts, List<Facts> parts) {

    /**
     * Facts with the claims behind them.
     *
     * @param values numbers, texts, entities, and lists of them
     */
    public record Facts(Map<String, ?> values, Collection<Integer> claims) {}
}
