// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alliancegraph.AllianceGraphApplication;
import org.alliancegraph.format.Diagnostic;
import org.alliancegraph.format.FileFormats;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.format.RecordConsumer;
import org.alliancegraph.format.mapping.Mapping;
import org.alliancegraph.sample.national.NationalNetwork;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.springframework.util.FileSystemUtils;

/** The importer, plan and all, against the same rows written without a look. */
final class Importing {

    private static final long WITHIN = 3600;

    private Importing() {}

    /** Writes the rows of a file without the importer. */
    private interface Bare {
        void write(Session session) throws IOException;
    }

    static void run(Report report) {
        report.heading("Importing (product with -Xmx1g)");
        report.machine();
        report.line(
                "| File | Reading s | Planning s | Applying s | Import s | Bare UNWIND s | Share of its speed | Nodes"
                        + " and relationships: import | bare | Resident MiB at most: import | bare |");
        report.line("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |");
        try {
            String h2020 = Options.text("h2020", "");
            if (h2020.isEmpty() || !Files.isReadable(Path.of(h2020))) {
                report.line(
                        "| H2020 participations: skipped, no file was named by -Dbench.h2020 | | | | | | | | | | |");
            } else {
                Path file = Path.of(h2020);
                compare(
                        report,
                        "H2020 participations",
                        file,
                        "h2020-participations",
                        session -> new Participations(new BareRows(session)).write(file));
            }
            int claims = Options.importedClaims();
            compare(report, "%,d made-up claims".formatted(claims), Workbook.of(claims), null, session -> {
                BareRows rows = new BareRows(session);
                new NationalNetwork(claims, 1).generate(rows);
                rows.flush();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        report.line("");
    }

    private static void compare(Report report, String what, Path file, @Nullable String mapping, Bare bare)
            throws IOException {
        Bench.say("Importing " + what);
        double reading = reading(file, mapping);
        String[] imported = imported(file, mapping);
        Bench.say("Writing " + what + " bare");
        String[] written = written(bare);
        double all = Double.parseDouble(imported[0]) + Double.parseDouble(imported[1]);
        double other = Double.parseDouble(written[0]);
        report.line(
                "| %s | %.1f | %s | %s | %.1f | %.1f | **%.2f** | %s | %s | %s | %s |",
                what,
                reading,
                imported[0],
                imported[1],
                all,
                other,
                other / all,
                imported[2],
                written[1],
                imported[3],
                written[2]);
    }

    private static double reading(Path file, @Nullable String mapping) throws IOException {
        long begun = System.nanoTime();
        FileFormats.open(file, file.getFileName().toString(), mapping == null ? null : Mapping.shipped(mapping))
                .read(new RecordConsumer() {
                    @Override
                    public void item(FileRecord item) {
                        // only the reading is measured
                    }

                    @Override
                    public void remark(Diagnostic remark) {
                        // only the reading is measured
                    }

                    @Override
                    public void progress(long done, long total) {
                        // only the reading is measured
                    }
                });
        return (System.nanoTime() - begun) / 1e9;
    }

    /** The same for both sides. */
    private static List<String> jvm(String name) {
        List<String> options = new ArrayList<>(List.of("-Xmx1g"));
        if (Options.records()) {
            options.add("-XX:StartFlightRecording=settings=profile,dumponexit=true,filename="
                    + Options.FOLDER.resolve(name + ".jfr"));
        }
        return options;
    }

    private static List<String> empty(Path data) {
        FileSystemUtils.deleteRecursively(data.toFile());
        return List.of(
                "--alliancegraph.data=" + data,
                "--alliancegraph.bolt-port=0",
                "--alliancegraph.sample.enabled=false",
                "--alliancegraph.page-cache=" + Options.pageCache());
    }

    /** Seconds of planning and of applying, how much there is in the graph then, and how much memory that took. */
    private static String[] imported(Path file, @Nullable String mapping) throws IOException {
        Path data = Options.FOLDER.resolve("imported");
        List<String> arguments = new ArrayList<>(List.of("import", file.toString(), "--apply", "--leave-out"));
        if (mapping != null) {
            arguments.add("--mapping=" + mapping);
        }
        arguments.addAll(empty(data));
        try (Child child = Child.java(
                "import",
                jvm("import"),
                AllianceGraphApplication.class.getName(),
                arguments,
                "(Applied as revision|Nothing was written|Applying.*FAILED)")) {
            child.await(WITHIN);
            String resident = String.valueOf(child.mostResident());
            child.waitFor(60);
            double planning = child.said("Planning \\[#+\\] [A-Z]") - child.said("Planning \\[");
            double applying = child.said("Applied as revision") - child.said("Applying \\[");
            return new String[] {seconds(planning), seconds(applying), counted(data), resident};
        }
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String[] written(Bare bare) throws IOException {
        Path data = Options.FOLDER.resolve("written");
        List<String> arguments = new ArrayList<>(empty(data));
        arguments.add("--server.port=0");
        try (Child child = Child.java(
                "written", jvm("written"), AllianceGraphApplication.class.getName(), arguments, Product.READY)) {
            Product.port(child);
            String password = Files.readString(data.resolve("neo4j-password")).strip();
            try (var driver = GraphDatabase.driver(Product.bolt("written"), AuthTokens.basic("neo4j", password));
                    Session session = driver.session()) {
                long begun = System.nanoTime();
                bare.write(session);
                String taken = seconds((System.nanoTime() - begun) / 1e9);
                return new String[] {taken, count(session), String.valueOf(child.mostResident())};
            }
        }
    }

    private static String counted(Path data) throws IOException {
        try (Child child = Child.java(
                "imported",
                List.of("-Xmx1g"),
                AllianceGraphApplication.class.getName(),
                List.of("--alliancegraph.data=" + data, "--alliancegraph.bolt-port=0", "--server.port=0"),
                Product.READY)) {
            Product.port(child);
            String password = Files.readString(data.resolve("neo4j-password")).strip();
            try (var driver = GraphDatabase.driver(Product.bolt("imported"), AuthTokens.basic("neo4j", password));
                    Session session = driver.session()) {
                return count(session);
            }
        }
    }

    private static String count(Session session) {
        long nodes =
                session.run("MATCH (n) RETURN count(n) AS n").single().get("n").asLong();
        long ties = session.run("MATCH ()-[c]->() RETURN count(c) AS n")
                .single()
                .get("n")
                .asLong();
        return "%,d + %,d".formatted(nodes, ties);
    }
}
