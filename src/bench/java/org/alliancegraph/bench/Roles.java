// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.alliancegraph.access.TokenCommand;
import org.alliancegraph.access.UserCommand;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine;

/**
 * What roles cost: the product where one has to sign in, asked with the token of a member, against the product without
 * any account. Both answer the same, as a member may see the people of the made-up network; but for the member each
 * statement asks who may be seen.
 */
final class Roles {

    private static final double LEAST = 0.9;

    private Roles() {}

    static void run(Report report) {
        int claims = Options.claims();
        report.heading("With and without roles, %,d claims".formatted(claims));
        report.machine();
        try (NetworkCopy copy = NetworkCopy.make()) {
            String member = "Authorization: Bearer " + member(copy.data());
            try (Child closed = Product.embedded(
                            "roles-on", copy.data(), List.of("--alliancegraph.access.rate.operations=0"));
                    Child open = Product.embedded("roles-off", claims)) {
                compare(report, member, Product.port(closed), Product.port(open));
            }
        }
    }

    private static void compare(Report report, String member, int closed, int open) {
        List<Question> questions = Questions.about(Subjects.of(Options.claims())).stream()
                .filter(each -> Options.measures(each.name()))
                .toList();
        questions.forEach(each -> requireSame(each, member, closed, open));
        List<Comparison.Contest> contests = questions.stream()
                .map(each -> new Comparison.Contest(
                        each.name(), Target.http(closed, signed(each, member)), Target.http(open, each.asked())))
                .toList();
        List<Pair> pairs = Comparison.of(contests, Options.warm());
        report.pairs("With roles", "Without", pairs);
        double product = pairs.stream().mapToDouble(Pair::throughputRatio).reduce(1, (one, other) -> one * other);
        report.line(
                "Throughput with roles: %.2f of that without (geometric mean; target: at least %.1f).\n",
                Math.pow(product, 1.0 / pairs.size()), LEAST);
    }

    private static List<byte[]> signed(Question question, String member) {
        return question.asked().stream().map(each -> Wire.with(member, each)).toList();
    }

    private static void requireSame(Question question, String member, int closed, int open) {
        try (Wire with = new Wire(closed);
                Wire without = new Wire(open)) {
            for (byte[] each : question.asked()) {
                Wire.Answer one = with.send(Wire.with(member, each));
                Wire.Answer other = without.send(each);
                if (one.status() != 200 || !Json.comparable(one.body()).equals(Json.comparable(other.body()))) {
                    Difference.keep(question.name() + "-roles", one.body(), other.body());
                    throw new IllegalStateException("A member is answered otherwise: " + question.name());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes accounts in a data folder, and returns the token of a member. */
    private static String member(Path data) {
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new MapPropertySource("bench", Map.of("alliancegraph.data", data.toString())));
        run(new UserCommand(() -> settings, () -> "password of the benchmark"), "add", "Bench", "steward");
        return run(new TokenCommand(() -> settings), "add", "Member", "member");
    }

    private static String run(Object command, String... arguments) {
        StringWriter printed = new StringWriter();
        int code = new CommandLine(command)
                .setResourceBundle(ResourceBundle.getBundle("message.commands", Locale.ROOT))
                .setOut(new PrintWriter(printed))
                .setErr(new PrintWriter(printed))
                .execute(arguments);
        if (code != 0) {
            throw new IllegalStateException(printed.toString());
        }
        return printed.toString().lines().findFirst().orElse("");
    }
}
