// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

/**
 * The product and what it is compared with, asked the same by as many clients.
 *
 * @param operation what was asked
 * @param clients how many asked at a time
 * @param product what the product took
 * @param other what the other took
 */
record Pair(String operation, int clients, Sample product, Sample other) {

    Pair(String operation, int clients) {
        this(operation, clients, new Sample(), new Sample());
    }

    /** How much of the other's throughput the product has. */
    double throughputRatio() {
        return product.throughput() / other.throughput();
    }

    /** How many times the other's median the product takes. */
    double medianRatio() {
        return product.median() / other.median();
    }
}
