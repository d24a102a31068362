// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The product on its embedded database against statements by hand in the same process. */
final class InProcess {

    private InProcess() {}

    static void run(Report report) {
        int claims = Options.claims();
        List<Question> questions = Questions.about(Subjects.of(claims)).stream()
                .filter(each -> Handwritten.has(each.name()))
                .filter(each -> Options.measures(each.name()))
                .toList();
        report.heading("In process, %,d claims".formatted(claims));
        report.machine();
        try (Child child = Product.embedded("in-process", claims)) {
            int port = Product.port(child);
            questions.forEach(each -> compare(report, port, each));
            List<Comparison.Contest> contests = questions.stream()
                    .map(each -> new Comparison.Contest(
                            each.name(), Target.http(port, each.asked()), Target.http(port, each.asHandwritten())))
                    .toList();
            List<Pair> pairs = Comparison.of(contests, Options.warm());
            report.pairs("Product", "By hand", pairs);
            report.line(
                    "Resident after this part: %d MiB, %d of them files; at most %d MiB (-Xmx%s, page cache %s%s).",
                    child.resident(),
                    child.residentFiles(),
                    child.mostResident(),
                    Options.heap(),
                    Options.pageCache(),
                    Options.jvm().stream().map(each -> ", " + each).collect(Collectors.joining()));
        }
    }

    /** Makes sure that both say the same, question by question. */
    static void compare(Report report, int port, Question question) {
        List<byte[]> asked = question.asked();
        List<byte[]> byHand = question.asHandwritten();
        int same = 0;
        try (Wire wire = new Wire(port)) {
            for (int i = 0; i < asked.size(); i++) {
                Wire.Answer product = wire.send(asked.get(i));
                Wire.Answer other = wire.send(byHand.get(i));
                JsonNode left = Json.comparable(product.body());
                JsonNode right = Json.comparable(other.body());
                if (left.equals(right) && !left.isMissingNode()) {
                    same++;
                } else {
                    Difference.keep(question.name() + "-" + i, product.body(), other.body());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (same < asked.size()) {
            report.line("**%s: %d of %d answers differ.**\n", question.name(), asked.size() - same, asked.size());
        }
    }
}
