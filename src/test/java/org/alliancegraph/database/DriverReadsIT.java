// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import org.alliancegraph.AllianceGraphTest;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

@AllianceGraphTest
class DriverReadsIT extends ReadExecutorContract {

    @Autowired
    private Driver driver;

    @Autowired
    private BookmarkManager bookmarks;

    @Override
    protected ReadExecutor reads() {
        return new DriverReads(driver, bookmarks, null);
    }

    @Override
    protected ReadExecutor observer() {
        return reads();
    }
}
