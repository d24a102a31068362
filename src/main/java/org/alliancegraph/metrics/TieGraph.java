// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alliancegraph.model.ClaimType;
import org.alliancegraph.projection.ClaimCursor;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;

/** Who is tied to whom at one moment, as a graph without directions that has one edge for each pair. */
final class TieGraph {

    /** The relations that tie actors. */
    static final List<ClaimType> RELATIONS =
            Arrays.stream(ClaimType.values()).filter(ClaimType::tiesActors).toList();

    private final int[] entities;
    private final int[] offsets;
    private final int[] others;
    private final float[] strengths;
    private final int[][] byRelation;

    private TieGraph(int[] entities, int[] offsets, int[] others, float[] strengths, int[][] byRelation) {
        this.entities = entities;
        this.offsets = offsets;
        this.others = others;
        this.strengths = strengths;
        this.byRelation = byRelation;
    }

    /** A graph of so many nodes, each pair of ends an edge. */
    static TieGraph of(int nodes, int[][] edges) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            lists.add(new ArrayList<>());
        }
        for (int[] edge : edges) {
            lists.get(edge[0]).add(edge[1]);
            lists.get(edge[1]).add(edge[0]);
        }
        int[] offsets = new int[nodes + 1];
        int[] others = new int[2 * edges.length];
        int[] entities = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            entities[node] = node;
            offsets[node + 1] = offsets[node];
            for (int other : lists.get(node)) {
                others[offsets[node + 1]++] = other;
            }
        }
        float[] strengths = new float[nodes];
        Arrays.setAll(entities, node -> node);
        return new TieGraph(entities, offsets, others, strengths, new int[RELATIONS.size()][nodes]);
    }

    /** The actors that are present, and what ties them and has not ended. */
    static TieGraph of(NetworkImage image, ReadMoment moment) {
        int[] numbers = new int[image.size()];
        Arrays.fill(numbers, -1);
        int[] entities = new int[image.size()];
        int nodes = 0;
        for (int entity = 0; entity < image.size(); entity++) {
            if (image.type(entity).isActor() && image.isPresent(entity, moment)) {
                numbers[entity] = nodes;
                entities[nodes++] = entity;
            }
        }
        return new Reading(image, moment, numbers, Arrays.copyOf(entities, nodes)).graph();
    }

    /** Reads the ties of each node once. */
    private static final class Reading {
        private final NetworkImage image;
        private final ReadMoment moment;
        private final int[] numbers;
        private final int[] entities;
        private final int[] seen;
        private final float[] strengths;
        private final int[][] byRelation;
        private int[] others = new int[1 << 10];
        private int size;

        Reading(NetworkImage image, ReadMoment moment, int[] numbers, int[] entities) {
            this.image = image;
            this.moment = moment;
            this.numbers = numbers;
            this.entities = entities;
            this.seen = new int[entities.length];
            this.strengths = new float[entities.length];
            this.byRelation = new int[RELATIONS.size()][entities.length];
        }

        TieGraph graph() {
            int[] offsets = new int[entities.length + 1];
            int[] stamps = new int[entities.length];
            ClaimCursor cursor = new ClaimCursor();
            int stamp = 0;
            for (int node = 0; node < entities.length; node++) {
                for (int relation = 0; relation < RELATIONS.size(); relation++) {
                    ClaimType type = RELATIONS.get(relation);
                    stamp++;
                    add(image.out(type, entities[node], cursor), node, relation, stamps, stamp);
                    if (!type.symmetric()) {
                        add(image.in(type, entities[node], cursor), node, relation, stamps, stamp);
                    }
                }
                Arrays.sort(others, offsets[node], size);
                offsets[node + 1] = size;
            }
            return new TieGraph(entities, offsets, Arrays.copyOf(others, size), strengths, byRelation);
        }

        private void add(ClaimCursor cursor, int node, int relation, int[] stamps, int stamp) {
            while (cursor.next()) {
                int other = numbers[cursor.other()];
                if (other < 0 || other == node || !image.validity().runs(cursor, moment)) {
                    continue;
                }
                if (stamps[other] != stamp) {
                    stamps[other] = stamp;
                    byRelation[relation][node]++;
                    strengths[node] += image.properties().weight(cursor.claim());
                }
                if (seen[other] != node + 1) {
                    seen[other] = node + 1;
                    if (size == others.length) {
                        others = Arrays.copyOf(others, 2 * size);
                    }
                    others[size++] = other;
                }
            }
        }
    }

    int size() {
        return entities.length;
    }

    int edges() {
        return others.length / 2;
    }

    /** The number that the image has for a node. */
    int entity(int node) {
        return entities[node];
    }

    int degree(int node) {
        return offsets[node + 1] - offsets[node];
    }

    /** How many a node is tied to by one of the {@link #RELATIONS}. */
    int degree(int relation, int node) {
        return byRelation[relation][node];
    }

    /** The weights of its ties together. */
    float strength(int node) {
        return strengths[node];
    }

    /** Where in {@link #others} the neighbours of a node begin; where they end is where those of the next begin. */
    int offset(int node) {
        return offsets[node];
    }

    int other(int at) {
        return others[at];
    }
}
