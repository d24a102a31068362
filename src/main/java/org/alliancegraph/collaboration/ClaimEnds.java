// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.collaboration;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/** What a claim in a variable leads from and to. */
final class ClaimEnds {

    private ClaimEnds() {}

    static Expression start(SymbolicName claim) {
        return Cypher.call("startNode").withArgs(claim).asFunction();
    }

    static Expression end(SymbolicName claim) {
        return Cypher.call("endNode").withArgs(claim).asFunction();
    }
}
