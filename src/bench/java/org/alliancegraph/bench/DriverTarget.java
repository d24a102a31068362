// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/** A question by hand, asked with the bare driver by the client itself: no web server and no JSON at all. */
record DriverTarget(Driver driver, String statement, List<Map<String, Object>> variables) implements Target {

    @Override
    public int questions() {
        return variables.size();
    }

    @Override
    public Client connect() {
        Reader reader = new DriverReader(driver);
        return new Client() {
            @Override
            public boolean ask(int question) {
                return reader.read(statement, variables.get(question)) instanceof Map<?, ?>;
            }

            @Override
            public void close() {
                // the driver is the caller's
            }
        };
    }
}
