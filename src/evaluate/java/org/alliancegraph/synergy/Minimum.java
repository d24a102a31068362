// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Where a smooth function is least, after D. C. Liu and J. Nocedal, On the limited memory BFGS method for large scale
 * optimization, Mathematical Programming 45 (1989).
 */
final class Minimum {

    private static final int REMEMBERED = 10;
    private static final int HALVINGS = 20;
    private static final double FLAT = 1e-6;

    private final Slope function;
    private final int size;

    /** A function of a point, which writes its slope there. */
    @FunctionalInterface
    interface Slope {
        double at(double[] point, double[] slope);
    }

    private record Step(double[] way, double[] change, double curve) {}

    Minimum(Slope function, int size) {
        this.function = function;
        this.size = size;
    }

    /** The point that so many steps from 0 lead to, or fewer if they lead no farther. */
    double[] find(int steps) {
        Deque<Step> last = new ArrayDeque<>();
        double[] point = new double[size];
        double[] slope = new double[size];
        double value = function.at(point, slope);
        for (int step = 0; step < steps && dot(slope, slope) > FLAT * FLAT; step++) {
            double[] way = way(slope, last);
            double downhill = dot(way, slope);
            double[] next = point;
            double[] nextSlope = new double[size];
            double nextValue = Double.POSITIVE_INFINITY;
            double length = last.isEmpty() ? 1 / Math.sqrt(dot(slope, slope)) : 1;
            for (int halving = 0; halving < HALVINGS && nextValue > value + 1e-4 * length * downhill; halving++) {
                length *= halving == 0 ? 1 : 0.5;
                next = plus(point, way, length);
                nextValue = function.at(next, nextSlope);
            }
            if (nextValue >= value) {
                return point;
            }
            double[] moved = plus(next, point, -1);
            double[] changed = plus(nextSlope, slope, -1);
            double curve = dot(moved, changed);
            if (curve > 1e-12) {
                last.addFirst(new Step(moved, changed, curve));
                if (last.size() > REMEMBERED) {
                    last.removeLast();
                }
            }
            point = next;
            slope = nextSlope;
            value = nextValue;
        }
        return point;
    }

    private static double[] way(double[] slope, Deque<Step> last) {
        double[] way = slope.clone();
        double[] pulls = new double[last.size()];
        int at = 0;
        for (Step each : last) {
            pulls[at] = dot(each.way(), way) / each.curve();
            way = plus(way, each.change(), -pulls[at++]);
        }
        if (!last.isEmpty()) {
            Step newest = last.getFirst();
            way = plus(new double[way.length], way, newest.curve() / dot(newest.change(), newest.change()));
        }
        for (Iterator<Step> each = last.descendingIterator(); each.hasNext(); ) {
            Step step = each.next();
            way = plus(way, step.way(), pulls[--at] - dot(step.change(), way) / step.curve());
        }
        return plus(new double[way.length], way, -1);
    }

    private static double[] plus(double[] one, double[] other, double times) {
        double[] sum = one.clone();
        for (int at = 0; at < sum.length; at++) {
            sum[at] += times * other[at];
        }
        return sum;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }
}
