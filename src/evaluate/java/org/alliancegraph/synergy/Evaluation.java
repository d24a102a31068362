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
import java.util.LinkedHashMap;
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
    private static final LocalDate LEARNED = LocalDate.of(2016, 12, 31);
    private static final LocalDate KNOWN = LocalDate.of(2017, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2018, 12, 31);
    private static final long SEED = 7;
    private static final int ASKED = 1_500;
    private static final double HIDDEN = 0.1;

    private final StringBuilder report = new StringBuilder();
    private final List<String> asides = new ArrayList<>();

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
            NetworkImage image = imported.image();
            KnownPartners before = new KnownPartners(image, imported.moment(LEARNED));
            KnownPartners known = new KnownPartners(image, imported.moment(KNOWN));
            Map<Integer, Set<Integer>> found = found(before, known);
            Map<String, LearnedModel> models = new LinkedHashMap<>();
            models.put("**the product**", LearnedModel.SHIPPED);
            LearnedModel model = learned(image, imported.moment(LEARNED), found);
            models.put("the product, weights learned in this run", model);
            models.put(
                    "control: weights learned from the right answers of others",
                    learned(image, imported.moment(LEARNED), shuffled(found)));
            Map<Integer, Set<Integer>> right = found(known, new KnownPartners(image, imported.moment(LATER)));
            say("## Horizon 2020: known up to " + KNOWN + ", right are first joint projects up to " + LATER);
            List<RankingQuality> judged = judge(image, imported.moment(KNOWN), known, right, models);
            Map<String, Object> about = new LinkedHashMap<>();
            about.put(
                    "data",
                    "Horizon 2020 participations (CORDIS): first joint projects of 2017, as known at the end of 2016");
            about.put("judged", "first joint projects of 2018, as known at the end of 2017");
            about.put("learnedOn", LocalDate.now().toString());
            about.put("precisionAt10", judged.get(1).precision());
            about.put("hitAt10", judged.get(1).hit());
            ModelFile.write(FOLDER.resolve("partners.json"), about, model);
        }
    }

    /** With whom each actor worked for the first time between two days, of those who had partners before. */
    private static Map<Integer, Set<Integer>> found(KnownPartners before, KnownPartners after) {
        Map<Integer, Set<Integer>> found = new TreeMap<>();
        for (int actor = 0; actor < before.size(); actor++) {
            for (int partner : after.of(actor).keySet()) {
                if (before.degree(actor) > 0
                        && before.degree(partner) > 0
                        && !before.of(actor).containsKey(partner)) {
                    found.computeIfAbsent(actor, each -> new HashSet<>()).add(partner);
                }
            }
        }
        return found;
    }

    private static Map<Integer, Set<Integer>> shuffled(Map<Integer, Set<Integer>> found) {
        List<Set<Integer>> answers = new ArrayList<>(found.values());
        Collections.shuffle(answers, new Random(SEED));
        Map<Integer, Set<Integer>> shuffled = new TreeMap<>();
        found.keySet().forEach(actor -> shuffled.put(actor, answers.removeLast()));
        return shuffled;
    }

    private static LearnedModel learned(NetworkImage image, ReadMoment moment, Map<Integer, Set<Integer>> found) {
        PartnerWalk walk =
                new PartnerHistory(image, moment, new Bodies(image, moment, new Fading(image, moment))).walk();
        ModelTraining training = new ModelTraining();
        found.forEach((actor, right) -> training.add(walk, actor, right));
        return training.learn();
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
            judge(
                    image,
                    imported.moment(LocalDate.now()),
                    known,
                    right,
                    Map.of("**the product**", LearnedModel.SHIPPED));
        }
    }

    private List<RankingQuality> judge(
            NetworkImage image,
            ReadMoment moment,
            KnownPartners known,
            Map<Integer, Set<Integer>> right,
            Map<String, LearnedModel> models) {
        List<Integer> all = new ArrayList<>(right.keySet());
        Collections.shuffle(all, new Random(SEED));
        List<Integer> asked = all.subList(0, Math.min(ASKED, all.size()));
        say("%,d asked of %,d; intervals of 95 %% by bootstrap; precision also of small / middle / large actors"
                .formatted(asked.size(), right.size()));
        say("| method | P@10 | hit@10 | MRR | recall@50 | P@10 by size |");
        say("| --- | --- | --- | --- | --- | --- |");
        List<RankingQuality> rules = new ArrayList<>();
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
            rules.add(quality);
        }
        SynergyNetwork network = new SynergyNetwork(image, moment, Weights.STANDARD);
        List<RankingQuality> judged = new ArrayList<>();
        models.forEach((name, model) -> judged.add(product(name, network, model, asked, known, right)));
        control(asked, known, right);
        asides.forEach(this::say);
        asides.clear();
        List<String> names = List.copyOf(models.keySet());
        for (int each = 0; each < names.size(); each++) {
            compare(names.get(each), judged.get(each), rules);
        }
        return judged;
    }

    private RankingQuality product(
            String name,
            SynergyNetwork network,
            LearnedModel model,
            List<Integer> asked,
            KnownPartners known,
            Map<Integer, Set<Integer>> right) {
        PairScores scores = PairScores.ofOne(network, PairCriteria.of(network, null, null), model);
        RankingQuality product = new RankingQuality();
        RankingQuality others = new RankingQuality();
        List<Integer> shuffled = new ArrayList<>(asked);
        Collections.shuffle(shuffled, new Random(SEED));
        int empty = 0;
        long begun = System.nanoTime();
        for (int i = 0; i < asked.size(); i++) {
            int actor = asked.get(i);
            List<ScoredPair> pairs = new ArrayList<>(scores.of(actor));
            pairs.sort(ScoredPair.BEST_FIRST);
            empty += pairs.isEmpty() ? 1 : 0;
            int[] ranked = pairs.stream()
                    .limit(50)
                    .mapToInt(pair -> network.image().find(pair.partner()))
                    .toArray();
            product.add(known.degree(actor), ranked, right.get(actor));
            others.add(known.degree(actor), ranked, right.get(shuffled.get(i)));
        }
        double millis = (System.nanoTime() - begun) / 1e6 / asked.size();
        say("| " + name + " |" + product.row());
        if (model == LearnedModel.SHIPPED) {
            say("| control: lists of the product, right answers of others |" + others.row());
            asides.add("%d of %d got nothing; %.1f ms each".formatted(empty, asked.size(), millis));
        }
        return product;
    }

    private void control(List<Integer> asked, KnownPartners known, Map<Integer, Set<Integer>> right) {
        RankingQuality random = new RankingQuality();
        Random dice = new Random(SEED);
        for (int actor : asked) {
            double[] drawn = IntStream.range(0, known.size())
                    .mapToDouble(each -> known.degree(each) > 0 ? dice.nextDouble() : 0)
                    .toArray();
            random.add(known.degree(actor), ranked(drawn, actor, known), right.get(actor));
        }
        say("| control: drawn at random |" + random.row());
    }

    private void compare(String name, RankingQuality product, List<RankingQuality> rules) {
        double precision =
                rules.stream().mapToDouble(RankingQuality::precision).max().orElse(1);
        double hit = rules.stream().mapToDouble(RankingQuality::hit).max().orElse(1);
        say("");
        say("%s: %.3f times the P@10 and %.3f times the hit@10 of the best rule of each"
                .formatted(name, product.precision() / precision, product.hit() / hit));
        double[] classes = product.classes();
        for (int each = 0; each < classes.length; each++) {
            int size = each;
            say("%s actors: %.4f, best rule %.4f"
                    .formatted(
                            List.of("Small", "Middle", "Large").get(each),
                            classes[each],
                            rules.stream()
                                    .mapToDouble(rule -> rule.classes()[size])
                                    .max()
                                    .orElse(0)));
        }
        for (int each = 0; each < rules.size(); each++) {
            say("P@10 above %s: %s".formatted(Rule.values()[each].label(), product.above(rules.get(each))));
        }
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
