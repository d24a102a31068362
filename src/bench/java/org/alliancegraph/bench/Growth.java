// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.util.List;

/** How much longer an answer takes in ten times the network. */
final class Growth {

    private Growth() {}

    static void run(Report report, List<Pair> many) {
        int claims = Options.fewClaims();
        Product.load(claims);
        List<Question> questions = Questions.about(Subjects.of(claims)).stream()
                .filter(each -> Options.measures(each.name()))
                .toList();
        report.heading("Medians at %,d and at %,d claims, in process, one client".formatted(claims, Options.claims()));
        report.machine();
        report.line("| Operation | %,d: median ms | %,d: median ms | Ratio |", claims, Options.claims());
        report.line("| --- | --: | --: | --: |");
        try (Child child = Product.embedded("growth", claims)) {
            int port = Product.port(child);
            for (Question each : questions) {
                Target target = Target.http(port, each.asked());
                Load.run(target, 4, Options.warm());
                double few = Load.run(target, 1, Options.slot().multipliedBy(Options.rounds()))
                        .median();
                double most = many.stream()
                        .filter(pair -> pair.clients() == 1 && pair.operation().equals(each.name()))
                        .mapToDouble(pair -> pair.product().median())
                        .findFirst()
                        .orElse(Double.NaN);
                report.line("| %s | %.2f | %.2f | **%.2f** |", each.name(), few, most, most / few);
            }
        }
        report.line("");
    }
}
