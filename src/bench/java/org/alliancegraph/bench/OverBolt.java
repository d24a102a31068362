// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.util.List;

/** The product on a Neo4j in another process, against the bare driver in the client. */
final class OverBolt {

    private OverBolt() {}

    static void run(Report report) {
        int claims = Options.claims();
        List<Question> questions = Questions.about(Subjects.of(claims)).stream()
                .filter(each -> Handwritten.has(each.name()))
                .filter(each -> Options.measures(each.name()))
                .toList();
        report.heading("Over Bolt, %,d claims".formatted(claims));
        report.machine();
        try (Database database = Database.on(claims);
                var driver = database.driver();
                Child product = database.product("over-bolt")) {
            int port = Product.port(product);
            List<Comparison.Contest> contests = questions.stream()
                    .map(each -> new Comparison.Contest(
                            each.name(),
                            Target.http(port, each.asked()),
                            new DriverTarget(driver, Handwritten.text(each.name()), each.handwrittenVariables())))
                    .toList();
            report.pairs("Product", "Bare driver", Comparison.of(contests, Options.warm()));
        }
    }
}
