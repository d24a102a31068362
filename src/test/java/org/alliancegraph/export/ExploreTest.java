// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.nio.file.Path;
import java.util.Map;
import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.Plan;
import org.alliancegraph.graph.*;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.neo4j.driver.Driver;

@AllianceGraphTest
class ExploreTest {
    @Autowired Export export;
    @Autowired Driver driver;

    @Test
    void all() throws Exception {
        for (Format f : new Format[]{Format.JSON, Format.JSON, Format.GEXF}) {
            for (var p : java.util.List.of(Map.<String,String>of(), Map.of("asOf", "2016-01-01"), Map.of("states", "HESSEN"), Map.of("around", "municipality:06636003", "depth", "1"))) {
                long t = System.nanoTime();
                byte[] b = Files.bytes(export, f, p);
                System.out.println(f + " " + p + " " + b.length + " " + (System.nanoTime() - t) / 1000000 + " ms");
                String n = "/tmp/x/out-" + (p.isEmpty() ? "" : p.keySet().iterator().next() + "-") + f.file();
                java.nio.file.Files.write(Path.of(n), b);
            }
        }
    }
}
