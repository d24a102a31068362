// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.compiler;

import java.util.function.Function;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Adds id and label to objects that consist of two entities, such as partnerships. The id contains the ids of both
 * entities.
 */
public final class PairNode {

    private PairNode() {}

    /** Adds id and label, and a clause by which the object is found by its id. */
    public static void add(
            FieldRegistry fields,
            String type,
            String prefix,
            Function<SymbolicName, Expression> one,
            Function<SymbolicName, Expression> other,
            NodeSource.Rows rows) {
        add(fields, type, prefix, one, other, NodeSource.of(type, rows));
    }

    /**
     * Adds id and label, and how the object is found by its id.
     *
     * @param prefix the prefix of the ids
     * @param one the entity that comes first in the id
     */
    public static void add(
            FieldRegistry fields,
            String type,
            String prefix,
            Function<SymbolicName, Expression> one,
            Function<SymbolicName, Expression> other,
            NodeSource source) {
        fields.nodes(prefix, source);
        fields.add(
                type,
                "id",
                (owner, field, compilation) -> Cypher.literalOf(prefix + ":")
                        .concat(Cypher.property(one.apply(owner), "id"))
                        .concat(Cypher.literalOf("+"))
                        .concat(Cypher.property(other.apply(owner), "id")));
        fields.add(
                type,
                "label",
                (owner, field, compilation) -> NodeLabel.of(one.apply(owner), field, compilation)
                        .concat(Cypher.literalOf(" – "))
                        .concat(NodeLabel.of(other.apply(owner), field, compilation)));
    }
}
