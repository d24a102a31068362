// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alliancegraph.compiler.CypherFiles;
import org.alliancegraph.model.PersonErased;
import org.alliancegraph.mutation.ErasedPeople;
import org.alliancegraph.mutation.OpenRevision;
import org.alliancegraph.mutation.RevisionInfo;
import org.alliancegraph.mutation.RevisionLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.DependsOn;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases people (Art. 17 GDPR): nothing of them is left in the graph, neither now nor under an earlier revision. It is
 * a revision as any other, which names nobody. At a start it is done again with whom a restored backup brought back,
 * before anything is answered.
 */
@Component
@DependsOn("migrations")
final class Erasure implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);
    private static final List<String> STATEMENTS = List.of(
            "clear-revisions",
            "clear-reasons",
            "erase-decisions",
            "erase-remembered",
            "erase-people",
            "changed-outside");
    private static final String ERASED = "…";
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 3;

    private final Neo4jClient client;
    private final PersonalData data;
    private final ErasedPeople erased;
    private final RevisionLog revisions;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    Erasure(
            Neo4jClient client,
            PersonalData data,
            ErasedPeople erased,
            RevisionLog revisions,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events) {
        this.client = client;
        this.data = data;
        this.erased = erased;
        this.revisions = revisions;
        this.transactions = new TransactionTemplate(transactions);
        this.events = events;
    }

    /** Erases who was erased before and has come back with a backup. */
    @Override
    public void afterSingletonsInstantiated() {
        if (erased.isEmpty()) {
            return;
        }
        String after = "";
        for (List<String> page = people(after); !page.isEmpty(); page = people(after)) {
            after = page.getLast();
            page.stream().filter(erased::isErased).forEach(this::eraseAgain);
        }
    }

    private void eraseAgain(String id) {
        PersonalData.Stored stored = data.of(id);
        if (!stored.isEmpty()) {
            LOG.warn("Somebody who was erased had come back with a backup, and is erased again.");
            erase(stored, "Alliance Graph", "Erased again after a backup was restored.");
        }
    }

    private List<String> people(String after) {
        return client
                .query(CypherFiles.text("privacy/people"))
                .bind(after)
                .to("after")
                .fetchAs(String.class)
                .all()
                .stream()
                .toList();
    }

    /** Erases a person; the number of the revision. */
    long erase(PersonalData.Stored stored, String by, String why) {
        Set<String> names = stored.names();
        erased.remember(stored.ids(), names);
        Map<String, Object> parameters = Map.of(
                "ids", stored.ids(),
                "numbers", stored.numbers(),
                "texts", Stream.concat(stored.ids().stream(), names.stream()).toList(),
                "words", words(names),
                "erased", ERASED);
        Long number = transactions.execute(status -> {
            OpenRevision revision = revisions.open(new RevisionInfo(RevisionInfo.Kind.ERASURE, by, why));
            STATEMENTS.forEach(each -> client.query(CypherFiles.text("privacy/" + each))
                    .bindAll(parameters)
                    .run());
            revisions.publish(revision.number());
            return revision.number();
        });
        events.publishEvent(new PersonErased(Set.copyOf(stored.ids())));
        return number == null ? 0 : number;
    }

    private static List<String> words(Set<String> names) {
        return names.stream()
                .flatMap(WORDS::splitAsStream)
                .filter(each -> each.length() >= SHORTEST)
                .map(each -> each.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
