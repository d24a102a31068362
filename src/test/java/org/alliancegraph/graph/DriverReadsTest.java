// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graph;

import org.alliancegraph.AllianceGraphTest;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

@AllianceGraphTest
class DriverReadsTest extends ReadsContract {

    @Autowired
    private Driver driver;

    @Autowired
    private BookmarkManager bookmarks;

    @Override
    Reads reads() {
        return new DriverReads(driver, bookmarks, null);
    }

    @Override
    Reads observer() {
        return reads();
    }
}
