// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import ac.simons.neo4j.migrations.core.ClasspathResourceScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds the migrations by looking into their one folder. The scanner that comes with the library reads every jar of the
 * class path first, and that of the packaged product has hundreds of jars.
 */
final class MigrationFiles implements ClasspathResourceScanner {

    @Override
    public List<URL> scan(List<String> locations) {
        try {
            List<URL> files = new ArrayList<>();
            for (String location : locations) {
                for (Resource file : in(location)) {
                    files.add(file.getURL());
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Resource> in(String location) throws IOException {
        var resolver = new PathMatchingResourcePatternResolver(MigrationFiles.class.getClassLoader());
        Resource folder = resolver.getResource("classpath:" + location + "/");
        return folder.exists()
                ? Arrays.asList(resolver.getResources("classpath:" + location + "/*.cypher"))
                : List.of();
    }
}
