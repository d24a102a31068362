// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The product against @neo4j/graphql with Apollo Server on the same Neo4j: over Bolt, and with the product in process.
 */
final class Peer {

    private static final String READY = "peer is ready: http://[^:]+:(\\d+)";

    private Peer() {}

    static void run(Report report) {
        report.heading(
                "Against @neo4j/graphql 7.6.3 with @apollo/server 5.5.1, %,d claims".formatted(Options.claims()));
        report.machine();
        if (!Files.exists(PeerQuestion.FOLDER.resolve("node_modules"))) {
            try (Child install = Child.command(
                    "npm",
                    List.of("npm", "ci", "--no-audit", "--no-fund", "--prefix", PeerQuestion.FOLDER.toString()),
                    "added (\\d+) packages")) {
                install.await(300);
                install.waitFor(60);
            }
        }
        List<PeerQuestion> questions = PeerQuestion.about(Subjects.of(Options.claims()));
        try (Database database = Database.on(Options.claims());
                Child product = database.product("over-bolt");
                Child peer = start("peer-bolt", database.address(), database.password())) {
            report.pairs("Product over Bolt", "Peer over Bolt", contest(report, questions, product, peer));
        }
        try (Child product = Product.embedded("peer-product", Options.claims())) {
            Product.port(product);
            Path data = Product.data(Options.claims());
            String password = Files.readString(data.resolve("neo4j-password")).strip();
            try (Child peer = start("peer-in-process", Product.bolt("peer-product"), password)) {
                report.pairs("Product in process", "Peer over Bolt", contest(report, questions, product, peer));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Child start(String name, String address, String password) {
        return Child.command(
                name,
                List.of(
                        "env",
                        "NODE_ENV=production",
                        "node",
                        PeerQuestion.FOLDER.resolve("server.mjs").toString(),
                        address,
                        password),
                READY);
    }

    private static List<Pair> contest(Report report, List<PeerQuestion> questions, Child product, Child peer) {
        int productPort = Product.port(product);
        int peerPort = peer.port(60);
        questions.forEach(each -> compare(report, each, productPort, peerPort));
        return Comparison.of(
                questions.stream()
                        .map(each -> new Comparison.Contest(
                                each.name(),
                                Target.http(productPort, each.toProduct()),
                                Target.http(peerPort, each.toPeer())))
                        .toList(),
                Options.warm());
    }

    private static void compare(Report report, PeerQuestion question, int productPort, int peerPort) {
        int differ = 0;
        List<byte[]> toProduct = question.toProduct();
        List<byte[]> toPeer = question.toPeer();
        try (Wire product = new Wire(productPort);
                Wire peer = new Wire(peerPort)) {
            for (int i = 0; i < toProduct.size(); i++) {
                byte[] left = product.send(toProduct.get(i)).body();
                byte[] right = peer.send(toPeer.get(i)).body();
                List<String> said = question.said(i, left);
                if (said.size() < 2 || !said.equals(question.said(i, right))) {
                    differ++;
                    Difference.keep("peer-" + question.name() + "-" + i, left, right);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (differ > 0) {
            report.line("**%s: %d of %d answers differ.**\n", question.name(), differ, toProduct.size());
        }
    }
}
