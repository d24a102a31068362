// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.metrics;

import java.util.Arrays;

/**
 * Places the nodes of a graph so that ties are short and nodes keep apart (Fruchterman and Reingold, Graph drawing by
 * force-directed placement, 1991, with the grid). It is deterministic. Nodes that were placed before begin where they
 * were and may move only a little, so that a picture stays recognizable when the network changes.
 */
final class ForceLayout {

    private static final int ITERATIONS = 150;
    private static final int ITERATIONS_AGAIN = 20;

    /** How far nodes placed before may move in a step, as a part of the whole. */
    private static final double STEP_AGAIN = 0.002;

    private static final double STEP = 0.1;
    private static final double REACH = 2;
    private static final double GRAVITY = 0.02;

    private final TieGraph graph;
    private final double[] x;
    private final double[] y;
    private final double[] moveX;
    private final double[] moveY;
    private final double extent;
    private int[] cells = {};
    private int[] order = {};

    /**
     * Places all nodes.
     *
     * @param x where nodes were before, from -1 to 1, NaN for new ones; all of them are placed afterwards
     */
    ForceLayout(TieGraph graph, double[] x, double[] y) {
        this.graph = graph;
        this.x = x;
        this.y = y;
        this.moveX = new double[x.length];
        this.moveY = new double[x.length];
        this.extent = Math.max(1, Math.sqrt(x.length));
        boolean again = begin();
        int iterations = again ? ITERATIONS_AGAIN : ITERATIONS;
        double step = (again ? STEP_AGAIN : STEP) * extent;
        for (int iteration = 0; iteration < iterations; iteration++) {
            move(step * (iterations - iteration) / iterations);
        }
        for (int node = 0; node < x.length; node++) {
            x[node] /= extent;
            y[node] /= extent;
        }
    }

    /** Gives each node a place to begin at; whether most had one. */
    private boolean begin() {
        int placed = 0;
        boolean[] known = new boolean[x.length];
        for (int node = 0; node < x.length; node++) {
            known[node] = !Double.isNaN(x[node]);
            placed += known[node] ? 1 : 0;
            x[node] *= extent;
            y[node] *= extent;
        }
        for (int node = 0; node < x.length; node++) {
            if (!known[node]) {
                beginBesideNeighbours(node, known);
            }
        }
        return 2 * placed > x.length;
    }

    private void beginBesideNeighbours(int node, boolean[] known) {
        double sumX = 0;
        double sumY = 0;
        int count = 0;
        for (int at = graph.offset(node); at < graph.offset(node + 1); at++) {
            if (known[graph.other(at)]) {
                sumX += x[graph.other(at)];
                sumY += y[graph.other(at)];
                count++;
            }
        }
        // Even but irregular places: an angle that fills a circle, as in a sunflower.
        double angle = node * 2.399963;
        double radius = count == 0 ? Math.sqrt(node + 0.5) : 0.5;
        x[node] = (count == 0 ? 0 : sumX / count) + radius * Math.cos(angle);
        y[node] = (count == 0 ? 0 : sumY / count) + radius * Math.sin(angle);
    }

    private void move(double most) {
        Arrays.fill(moveX, 0);
        Arrays.fill(moveY, 0);
        repel();
        for (int node = 0; node < x.length; node++) {
            attract(node);
            moveX[node] -= GRAVITY * x[node];
            moveY[node] -= GRAVITY * y[node];
        }
        for (int node = 0; node < x.length; node++) {
            double length = Math.hypot(moveX[node], moveY[node]);
            double part = length > most ? most / length : 1;
            x[node] += moveX[node] * part;
            y[node] += moveY[node] * part;
        }
    }

    private void attract(int node) {
        for (int at = graph.offset(node); at < graph.offset(node + 1); at++) {
            int other = graph.other(at);
            double awayX = x[other] - x[node];
            double awayY = y[other] - y[node];
            double distance = Math.hypot(awayX, awayY);
            double force = distance / Math.sqrt(graph.degree(node) * (double) graph.degree(other));
            moveX[node] += awayX * force;
            moveY[node] += awayY * force;
        }
    }

    /** Nodes in the same or a neighbouring cell of a grid push each other away. */
    private void repel() {
        int side = (int) Math.ceil(2 * extent / REACH) + 1;
        sortIntoCells(side);
        for (int node = 0; node < x.length; node++) {
            int column = cell(x[node], side);
            int row = cell(y[node], side);
            for (int r = Math.max(0, row - 1); r <= Math.min(side - 1, row + 1); r++) {
                for (int c = Math.max(0, column - 1); c <= Math.min(side - 1, column + 1); c++) {
                    for (int at = cells[r * side + c]; at < cells[r * side + c + 1]; at++) {
                        repel(node, order[at]);
                    }
                }
            }
        }
    }

    private void repel(int node, int other) {
        double awayX = x[node] - x[other];
        double awayY = y[node] - y[other];
        double square = awayX * awayX + awayY * awayY;
        if (node != other && square < REACH * REACH) {
            double force = 1 / Math.max(square, 1e-4);
            moveX[node] += awayX * force;
            moveY[node] += awayY * force;
        }
    }

    private void sortIntoCells(int side) {
        cells = new int[side * side + 1];
        order = new int[x.length];
        for (int node = 0; node < x.length; node++) {
            cells[cell(y[node], side) * side + cell(x[node], side) + 1]++;
        }
        for (int each = 0; each < side * side; each++) {
            cells[each + 1] += cells[each];
        }
        int[] next = cells.clone();
        for (int node = 0; node < x.length; node++) {
            order[next[cell(y[node], side) * side + cell(x[node], side)]++] = node;
        }
    }

    private int cell(double coordinate, int side) {
        return Math.clamp((long) Math.floor((coordinate + extent) / REACH), 0, side - 1);
    }
}
