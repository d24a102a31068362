// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.util.ArrayList;
import java.util.List;

/** How much longer an answer takes in ten times the network: two products side by side, asked in turns. */
final class Growth {

    private Growth() {}

    static void run(Report report) {
        int few = Options.fewClaims();
        Product.load(few);
        report.heading("Medians at %,d and at %,d claims, in process, one client".formatted(few, Options.claims()));
        report.machine();
        report.line("| Operation | %,d: median ms | %,d: median ms | Ratio |", few, Options.claims());
        report.line("| --- | --: | --: | --: |");
        List<Question> here = questions(Options.claims());
        List<Question> there = questions(few);
        try (Child large = Product.embedded("growth-large", Options.claims());
                Child small = Product.embedded("growth-small", few)) {
            int largePort = Product.port(large);
            int smallPort = Product.port(small);
            List<Comparison.Contest> contests = new ArrayList<>();
            for (int i = 0; i < here.size(); i++) {
                contests.add(new Comparison.Contest(
                        here.get(i).name(),
                        Target.http(largePort, here.get(i).asked()),
                        Target.http(smallPort, there.get(i).asked())));
            }
            for (Pair each : Comparison.of(contests, Options.warm(), 1)) {
                report.line(
                        "| %s | %.2f | %.2f | **%.2f** |",
                        each.operation(), each.other().median(), each.product().median(), each.medianRatio());
            }
        }
        report.line("");
    }

    private static List<Question> questions(int claims) {
        return Questions.about(Subjects.of(claims)).stream()
                .filter(each -> Options.measures(each.name()))
                .toList();
    }
}
