// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

import org.alliancegraph.AllianceGraphTest;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.beans.factory.annotation.Autowired;

@AllianceGraphTest
class EmbeddedReadsTest extends ReadsContract {

    @Autowired
    private GraphDatabaseService database;

    @Override
    Reads reads() {
        return new EmbeddedReads((GraphDatabaseAPI) database);
    }

    @Override
    Reads observer() {
        return reads();
    }
}
