// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample.national;

import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.database.StartFailure;
import org.alliancegraph.importing.ImportApplier;
import org.alliancegraph.mutation.RevisionInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Fills an empty graph with the made-up network, as one revision that is seen at once, after what a killed attempt left
 * was swept out and before the first request is served.
 */
final class NationalSample implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NationalSample.class);

    private final int claims;
    private final long seed;
    private final ImportApplier importer;
    private final Neo4jClient client;
    private boolean running;

    NationalSample(int claims, long seed, ImportApplier importer, Neo4jClient client) {
        this.claims = claims;
        this.seed = seed;
        this.importer = importer;
        this.client = client;
    }

    @Override
    public void start() {
        running = true;
        RevisionInfo heading = heading();
        String there = client.query(CypherFiles.text("mutation/first-revision"))
                .fetchAs(String.class)
                .one()
                .orElse("");
        if (there.isEmpty()) {
            load(heading);
        } else if (!there.equals(heading.why())) {
            throw new StartFailure(
                    "The national sample network can only be loaded into an empty graph, and this one is not empty: it"
                            + " begins with \"" + there + "\". Start without --sample=national, or with another"
                            + " alliancegraph.data.",
                    null);
        }
    }

    private RevisionInfo heading() {
        String why = "A made-up network of national size: %d claims from the seed %d.".formatted(claims, seed);
        return new RevisionInfo(RevisionInfo.Kind.SAMPLE, "Alliance Graph", why);
    }

    private void load(RevisionInfo heading) {
        LOG.info("Loading a made-up network with {} claims; this takes minutes.", claims);
        long begun = System.nanoTime();
        importer.fill(heading, (number, sink) -> {
            NationalBatches batches = new NationalBatches(number, sink);
            new NationalNetwork(claims, seed).generate(batches);
            batches.finish();
        });
        LOG.info("Loaded it in {} s.", (System.nanoTime() - begun) / 1_000_000_000);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
