// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.metrics;

import java.util.Arrays;
import java.util.Optional;
import org.neo4j.gds.Orientation;
import org.neo4j.gds.RelationshipType;
import org.neo4j.gds.closeness.ClosenessCentrality;
import org.neo4j.gds.closeness.ClosenessCentralityParameters;
import org.neo4j.gds.core.concurrency.Concurrency;
import org.neo4j.gds.core.concurrency.DefaultPool;
import org.neo4j.gds.core.huge.HugeGraph;
import org.neo4j.gds.core.loading.construction.GraphFactory;
import org.neo4j.gds.core.utils.progress.tasks.ProgressTracker;
import org.neo4j.gds.kcore.KCoreDecomposition;
import org.neo4j.gds.leiden.Leiden;
import org.neo4j.gds.leiden.LeidenParameters;
import org.neo4j.gds.leiden.LeidenResult;
import org.neo4j.gds.pagerank.DegreeFunctions;
import org.neo4j.gds.pagerank.InitialProbabilityFactory;
import org.neo4j.gds.pagerank.PageRankAlgorithm;
import org.neo4j.gds.pagerank.PageRankComputation;
import org.neo4j.gds.pagerank.PageRankConfigImpl;
import org.neo4j.gds.pagerank.PageRankVariant;
import org.neo4j.gds.termination.TerminationFlag;
import org.neo4j.gds.wcc.Wcc;
import org.neo4j.gds.wcc.WccParameters;

/** The algorithms of Graph Data Science on a graph, each with one thread, so that equal graphs have equal results. */
final class GraphAlgorithms {

    private static final Concurrency ONE = new Concurrency(1);
    private static final ProgressTracker UNTRACKED = ProgressTracker.NULL_TRACKER;
    private static final double DAMPING = 0.85;
    private static final long SEED = 42;
    private static final int BATCH = 10_000;

    private final HugeGraph graph;
    private final int size;

    GraphAlgorithms(TieGraph ties) {
        this.size = ties.size();
        var nodes = GraphFactory.initNodesBuilder()
                .maxOriginalId(size - 1L)
                .nodeCount(size)
                .hasLabelInformation(false)
                .concurrency(ONE)
                .build();
        for (int node = 0; node < size; node++) {
            nodes.addNode(node);
        }
        var ids = nodes.build().idMap();
        var relationships = GraphFactory.initRelationshipsBuilder()
                .nodes(ids)
                .relationshipType(RelationshipType.of("TIE"))
                .orientation(Orientation.UNDIRECTED)
                .concurrency(ONE)
                .executorService(DefaultPool.INSTANCE)
                .build();
        for (int node = 0; node < size; node++) {
            for (int at = ties.offset(node); at < ties.offset(node + 1); at++) {
                if (ties.other(at) > node) {
                    relationships.add(node, ties.other(at));
                }
            }
        }
        this.graph = GraphFactory.create(ids, relationships.build());
    }

    /** The share of its time that a random walker spends at each node. */
    double[] pageRank() {
        var settings = PageRankConfigImpl.builder()
                .concurrency(1)
                .maxIterations(100)
                .dampingFactor(DAMPING)
                .tolerance(1e-10)
                .build();
        var scores = new PageRankAlgorithm<>(
                        graph,
                        settings,
                        new PageRankComputation<>(
                                settings,
                                InitialProbabilityFactory.create(
                                        graph::toMappedNodeId, 1 - DAMPING, settings.sourceNodes()),
                                DegreeFunctions.pageRankDegreeFunction(graph, false, ONE)),
                        PageRankVariant.PAGE_RANK,
                        DefaultPool.INSTANCE,
                        UNTRACKED,
                        TerminationFlag.RUNNING_TRUE)
                .compute()
                .scores();
        double[] shares = new double[size];
        Arrays.setAll(shares, scores::get);
        double sum = Arrays.stream(shares).sum();
        Arrays.setAll(shares, node -> shares[node] / sum);
        return shares;
    }

    /** How near each node is to all others, where those that can't be reached count (Wasserman and Faust). */
    double[] closeness() {
        var centralities = ClosenessCentrality.create(
                        graph,
                        new ClosenessCentralityParameters(ONE, true),
                        DefaultPool.INSTANCE,
                        UNTRACKED,
                        TerminationFlag.RUNNING_TRUE)
                .compute()
                .centralities();
        double[] values = new double[size];
        Arrays.setAll(values, centralities::get);
        return values;
    }

    /** The largest k for which each node is in a part of the network where all have k ties. */
    int[] cores() {
        var cores = new KCoreDecomposition(graph, ONE, UNTRACKED).compute().coreValues();
        int[] values = new int[size];
        Arrays.setAll(values, cores::get);
        return values;
    }

    /** A number for each node that is the same for all that can be reached from it. */
    long[] components() {
        var sets = new Wcc(
                        graph,
                        DefaultPool.INSTANCE,
                        BATCH,
                        new WccParameters(0D, ONE),
                        UNTRACKED,
                        TerminationFlag.RUNNING_TRUE)
                .compute();
        long[] values = new long[size];
        Arrays.setAll(values, sets::setIdOf);
        return values;
    }

    /** Communities by the algorithm Leiden, and how clearly they are told apart. */
    @SuppressWarnings("ArrayRecordComponent")
    record Communities(long[] ofNodes, double modularity) {}

    Communities communities() {
        LeidenResult found = new Leiden(
                        graph,
                        new LeidenParameters(ONE, 1e-4, null, 10, 1.0, 0.01, false, Optional.of(SEED)),
                        null,
                        UNTRACKED,
                        TerminationFlag.RUNNING_TRUE)
                .compute();
        long[] values = new long[size];
        Arrays.setAll(values, found.communities()::get);
        return new Communities(values, found.modularity());
    }
}
