// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alliancegraph.model.EntityType;
import tools.jackson.databind.JsonNode;

/** Every showcase operation at full size: its time, its statements, its database hits and what they were for. */
final class Plans {

    private static final Path OPERATIONS = Path.of("graphql/operations");
    private static final int TIMES = 5;

    private Plans() {}

    static void run(Report report) {
        report.heading("Every showcase operation at %,d claims".formatted(Options.claims()));
        report.machine();
        report.line("| Operation | Median ms | Statements | Db hits | Most hits by |");
        report.line("| --- | --: | --: | --: | --- |");
        Subjects subjects = Subjects.of(Options.claims());
        List<String> more = List.of("--spring.profiles.active=bench-plans", Product.TIME_LIMIT + "20s");
        try (Child child = Product.start("plans", Options.claims(), List.of("-Xmx" + Options.heap()), more);
                Stream<Path> files = Files.list(OPERATIONS)) {
            int port = Product.port(child);
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".json", "");
                try {
                    operation(report, port, name, variables(file, subjects));
                } catch (IOException e) {
                    report.line("| %s | no answer: %s | | | |", name, e.getMessage());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        report.line("");
    }

    /** The variables of an operation with somebody of this network in the place of who is meant in the sample. */
    private static Map<String, Object> variables(Path file, Subjects subjects) throws IOException {
        Map<String, Object> variables = new HashMap<>();
        JsonNode given = Json.read(Files.readAllBytes(file)).path("variables");
        given.propertyNames().forEach(name -> {
            JsonNode value = given.path(name);
            variables.put(name, value.isString() ? here(value.asString(), subjects) : value);
        });
        return variables;
    }

    private static String here(String value, Subjects subjects) {
        for (EntityType form : EntityType.values()) {
            if (value.startsWith(form.prefix() + ":")) {
                return subjects.some(form, 1).getFirst();
            }
        }
        return value;
    }

    private static void operation(Report report, int port, String name, Map<String, Object> variables)
            throws IOException {
        Bench.say("Looking at " + name);
        byte[] request =
                Wire.post("/graphql", Json.text(Map.of("query", Questions.document(name), "variables", variables)));
        byte[] profile = Wire.post("/profiles", "{}");
        byte[] forget = Wire.post("/profiles?forget", "{}");
        try (Wire wire = new Wire(port)) {
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                long asked = System.nanoTime();
                JsonNode answer = Json.read(wire.send(request).body());
                double took = (System.nanoTime() - asked) / 1e6;
                if (answer.has("errors")) {
                    String code = answer.at("/errors/0/extensions/code").asString("?");
                    report.line("| %s | %s after %.0f | | | |", name, code, took);
                    return;
                }
                times.add(took);
                if (i > 0 && took > 5_000) {
                    break;
                }
            }
            wire.send(forget);
            wire.send(request);
            JsonNode profiles = Json.read(wire.send(profile).body());
            times.sort(null);
            keep(name, profiles);
            tell(report, name, times.get(times.size() / 2), profiles);
        }
    }

    private static void tell(Report report, String name, double median, JsonNode profiles) {
        long hits = 0;
        Map<String, Long> operators = new HashMap<>();
        for (JsonNode each : profiles) {
            hits += each.path("hits").asLong();
            each.path("operators")
                    .properties()
                    .forEach(operator -> operators.merge(
                            operator.getKey(), operator.getValue().asLong(), Long::sum));
        }
        String most = operators.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(3)
                .map(each -> "%s %,d".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
        report.line("| %s | %.1f | %d | %,d | %s |", name, median, profiles.size(), hits, most);
    }

    private static void keep(String name, JsonNode profiles) throws IOException {
        StringBuilder all = new StringBuilder();
        for (JsonNode each : profiles) {
            all.append(each.path("text").asString())
                    .append("\n\n")
                    .append(each.path("plan").asString())
                    .append("\n\n");
        }
        Path folder = Files.createDirectories(Options.FOLDER.resolve("plans"));
        Files.writeString(folder.resolve(name + ".txt"), all);
    }
}
