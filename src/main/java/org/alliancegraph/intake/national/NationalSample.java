// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.national;

import java.util.function.Consumer;
import org.alliancegraph.graph.StartFailure;
import org.alliancegraph.graph.Statements;
import org.alliancegraph.intake.change.BatchWriter;
import org.alliancegraph.intake.change.Heading;
import org.alliancegraph.intake.change.Ledger;
import org.alliancegraph.intake.change.ShownValues;
import org.alliancegraph.intake.change.Writing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills an empty graph with the made-up network, as one revision that is seen at once, after what a killed attempt left
 * was swept out and before the first request is served.
 */
final class NationalSample implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NationalSample.class);

    private final int claims;
    private final long seed;
    private final Ledger ledger;
    private final BatchWriter writer;
    private final ShownValues shown;
    private final Neo4jClient client;
    private final TransactionOperations transactions;
    private boolean running;

    NationalSample(
            int claims,
            long seed,
            Ledger ledger,
            BatchWriter writer,
            ShownValues shown,
            Neo4jClient client,
            TransactionOperations transactions) {
        this.claims = claims;
        this.seed = seed;
        this.ledger = ledger;
        this.writer = writer;
        this.shown = shown;
        this.client = client;
        this.transactions = transactions;
    }

    @Override
    public void start() {
        running = true;
        Heading heading = heading();
        String there = client.query(Statements.text("intake/first-revision"))
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

    private Heading heading() {
        String why = "A made-up network of national size: %d claims from the seed %d.".formatted(claims, seed);
        return new Heading(Heading.Kind.SAMPLE, "Alliance Graph", why);
    }

    private void load(Heading heading) {
        LOG.info("Loading a made-up network with {} claims; this takes minutes.", claims);
        long begun = System.nanoTime();
        long number = transactions.execute(_ -> ledger.begin(heading).number());
        NationalLoad load = new NationalLoad(number, writer, shown, work -> part(number, work));
        new NationalNetwork(claims, seed).tell(load);
        load.finish();
        transactions.executeWithoutResult(_ -> ledger.publish(number));
        long seconds = (System.nanoTime() - begun) / 1_000_000_000;
        LOG.info("Loaded {} entities and {} claims in {} s.", load.entities(), load.claims(), seconds);
    }

    private void part(long number, Consumer<Writing> work) {
        transactions.executeWithoutResult(_ -> work.accept(ledger.resume(number).orElseThrow()));
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
