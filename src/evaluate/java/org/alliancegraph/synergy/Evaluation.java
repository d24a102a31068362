// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.synergy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alliancegraph.projection.NetworkImage;
import org.alliancegraph.projection.ReadMoment;
import org.jspecify.annotations.Nullable;

/**
 * Whether synergies tell who will work together: the product imports real, dated projects, recommends with what was
 * known on a day, and is judged by who worked together for the first time within a year, beside the rules of textbooks.
 * Of undated twin towns it is judged by pairs that were hidden from it.
 */
final class Evaluation {

    private static final Path DATA = Path.of(System.getProperty("evaluate.data", "../shared/data"));
    private static final Path FOLDER = Path.of("target", "evaluate");
    private static final String PROJECTS = "h2020-participations-2014-2018.csv.gz";
    private static final String TOWNS = "twin-towns-names.tsv";
    private static final String TWINS = "twin-towns-relations.tsv";
    private static final LocalDate KNOWN = LocalDate.of(2017, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2018, 12, 31);
    private static final long SEED = 7;
    private static final int ASKED = 1_500;
    private static final double HIDDEN = 0.1;

    private final StringBuilder report = new StringBuilder();

    public static void main(String[] arguments) throws IOException {
        Evaluation evaluation = new Evaluation();
        if (Files.isReadable(DATA.resolve(PROJECTS))) {
            evaluation.projects();
        } else {
            evaluation.say("The Horizon 2020 projects are not judged: there is no " + DATA.resolve(PROJECTS));
        }
        if (Files.isReadable(DATA.resolve(TWINS)) && Files.isReadable(DATA.resolve(TOWNS))) {
            evaluation.twins();
        } else {
            evaluation.say("The twin towns are not judged: there is no " + DATA.resolve(TWINS));
        }
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("report.md"), evaluation.report.toString());
        System.exit(0);
    }

    private void say(String line) {
        System.out.println(line);
        report.append(line).append('\n');
    }

    private void projects() throws IOException {
        Path data = FOLDER.resolve("projects");
        ImportedNetwork.make(data, List.of(Map.entry(DATA.resolve(PROJECTS), "h2020-participations")));
        try (ImportedNetwork imported = new ImportedNetwork(data)) {
            KnownPartners known = new KnownPartners(imported.image(), imported.moment(KNOWN));
            KnownPartners later = new KnownPartners(imported.image(), imported.moment(LATER));
            Map<Integer, Set<Integer>> right = new TreeMap<>();
            for (int actor = 0; actor < known.size(); actor++) {
                for (int partner : later.of(actor).keySet()) {
                    if (known.degree(actor) > 0
                            && known.degree(partner) > 0
                            && !known.of(actor).containsKey(partner)) {
                        right.computeIfAbsent(actor, each -> new HashSet<>()).add(partner);
                    }
                }
            }
            say("## Horizon 2020: known up to " + KNOWN + ", right are first joint projects up to " + LATER);
            judge(imported.image(), imported.moment(KNOWN), known, right);
        }
    }

    private void twins() throws IOException {
        List<String> pairs = new ArrayList<>(Files.readAllLines(DATA.resolve(TWINS)));
        Set<Set<String>> hidden = new HashSet<>();
        Random random = new Random(SEED);
        List<String> shown = new ArrayList<>();
        for (String pair : pairs) {
            Set<String> ends =
                    Set.copyOf(Arrays.asList(pair.toLowerCase(Locale.ROOT).split("\t")));
            if (random.nextDouble() < HIDDEN && ends.size() == 2) {
                hidden.add(ends);
            }
        }
        pairs.stream()
                .filter(pair -> !hidden.contains(
                        Set.copyOf(Arrays.asList(pair.toLowerCase(Locale.ROOT).split("\t")))))
                .forEach(shown::add);
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve("shown.tsv");
        Files.write(file, shown);
        Path data = FOLDER.resolve("towns");
        ImportedNetwork.make(
                data,
                List.of(Map.entry(DATA.resolve(TOWNS), "twin-towns-names"), Map.entry(file, "twin-towns-relations")));
        try (ImportedNetwork imported = new ImportedNetwork(data)) {
            NetworkImage image = imported.image();
            KnownPartners known = new KnownPartners(image, imported.moment(LocalDate.now()));
            Map<Integer, Set<Integer>> right = new TreeMap<>();
            for (Set<String> ends : hidden) {
                int[] both = ends.stream()
                        .mapToInt(each -> image.find("municipality:" + each))
                        .toArray();
                if (both[0] >= 0 && both[1] >= 0 && known.degree(both[0]) > 0 && known.degree(both[1]) > 0) {
                    right.computeIfAbsent(both[0], each -> new HashSet<>()).add(both[1]);
                    right.computeIfAbsent(both[1], each -> new HashSet<>()).add(both[0]);
                }
            }
            say("## Twin towns: right are pairs of the tenth that was hidden");
            judge(image, imported.moment(LocalDate.now()), known, right);
        }
    }

    private void judge(NetworkImage image, ReadMoment moment, KnownPartners known, Map<Integer, Set<Integer>> right) {
        List<Integer> asked = new ArrayList<>(right.keySet());
        Collections.shuffle(asked, new Random(SEED));
        asked = asked.subList(0, Math.min(ASKED, asked.size()));
        say("%,d asked of %,d; intervals of 95 %% by bootstrap; precision also of small / middle / large actors"
                .formatted(asked.size(), right.size()));
        say("| method | P@10 | hit@10 | MRR | recall@50 | P@10 by size |");
        say("| --- | --- | --- | --- | --- | --- |");
        RankingQuality best = new RankingQuality();
        for (Rule rule : Rule.values()) {
            double[] strengths = rule.strengths(known);
            RankingQuality quality = new RankingQuality();
            for (int actor : asked) {
                quality.add(
                        known.degree(actor),
                        ranked(rule.scores(known, strengths, actor), actor, known),
                        right.get(actor));
            }
            say("| " + rule.label() + " |" + quality.row());
            best = quality.precision() > best.precision() ? quality : best;
        }
        SynergyNetwork network = new SynergyNetwork(image, moment, Weights.STANDARD);
        PairScores scores = new PairScores(network, PairCriteria.of(network, null));
        RankingQuality product = new RankingQuality();
        RankingQuality shuffled = new RankingQuality();
        RankingQuality random = new RankingQuality();
        Random dice = new Random(SEED);
        List<Integer> others = new ArrayList<>(asked);
        Collections.shuffle(others, dice);
        int empty = 0;
        long begun = System.nanoTime();
        for (int i = 0; i < asked.size(); i++) {
            int actor = asked.get(i);
            double[] all = new double[image.size()];
            List<ScoredPair> pairs = scores.of(actor);
            pairs.forEach(pair -> all[image.find(pair.partner())] = pair.score());
            empty += pairs.isEmpty() ? 1 : 0;
            int[] ranked = ranked(all, actor, null);
            product.add(known.degree(actor), ranked, right.get(actor));
            shuffled.add(known.degree(actor), ranked, right.get(others.get(i)));
            double[] drawn = IntStream.range(0, all.length)
                    .mapToDouble(each -> known.degree(each) > 0 ? dice.nextDouble() : 0)
                    .toArray();
            random.add(known.degree(actor), ranked(drawn, actor, known), right.get(actor));
        }
        double millis = (System.nanoTime() - begun) / 1e6 / asked.size();
        say("| **the product** |" + product.row());
        say("| control: lists of the product, right answers of others |" + shuffled.row());
        say("| control: drawn at random |" + random.row());
        say(
                "The product against the best rule: %.3f times its P@10, %.3f times its hit@10; %d of %d got nothing; %.1f ms each"
                        .formatted(
                                product.precision() / best.precision(),
                                product.hit() / best.hit(),
                                empty,
                                asked.size(),
                                millis));
    }

    /** The best first, without the actor itself and its known partners; no more than are looked at. */
    private static int[] ranked(double[] scores, int actor, @Nullable KnownPartners without) {
        return IntStream.range(0, scores.length)
                .filter(each -> scores[each] > 0
                        && each != actor
                        && (without == null || !without.of(actor).containsKey(each)))
                .boxed()
                .sorted((one, other) -> Double.compare(scores[other], scores[one]))
                .limit(50)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
