// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alliancegraph.access.Account;
import org.alliancegraph.compiler.FieldRegistry;
import org.alliancegraph.compiler.MutationPayload;
import org.alliancegraph.compiler.QueryCompiler;
import org.alliancegraph.compiler.RequestValues;
import org.alliancegraph.compiler.Selection;
import org.alliancegraph.database.Cancellation;
import org.alliancegraph.database.Query;
import org.alliancegraph.database.ReadCancelled;
import org.alliancegraph.database.ReadTimeout;
import org.alliancegraph.database.WriteTimeout;
import org.alliancegraph.model.Audience;
import org.alliancegraph.model.BusinessCalendar;
import org.alliancegraph.model.DatedId;
import org.alliancegraph.model.TimeScope;
import org.alliancegraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers a root field with one statement, on the snapshot that it shares with the other fields of its operation. */
@Component
final class RootFieldReader {

    private static final Duration WITHOUT_LIMIT = Duration.ofMinutes(1);

    private final FieldRegistry fields;
    private final Snapshots snapshots;
    private final InstantSource clock;

    RootFieldReader(FieldRegistry fields, Snapshots snapshots, InstantSource clock) {
        this.fields = fields;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** The value of a field of the query type, as the statement returned it. */
    @Nullable
    Object value(DataFetchingEnvironment environment) {
        Selection selection = Selections.of(environment);
        return value(
                environment.getGraphQlContext(),
                selection.key(),
                List.of(),
                Selections.arguments(environment.getArguments()),
                (lens, given) -> QueryCompiler.query(fields, lens, selection, given));
    }

    /** Finds the statement that answers a root field. */
    @FunctionalInterface
    interface Statement {
        Query query(TimeScope lens, RequestValues given);
    }

    /**
     * The value of a field of the query type, as the statement returned it. It is read once, also if the engine looks
     * for an error afterwards.
     *
     * @param key the key of the field in the answer
     * @param arguments the arguments of all fields of the operation
     * @param own those of this field
     */
    @Nullable
    Object value(
            GraphQLContext context,
            String key,
            List<Map<String, @Nullable Object>> arguments,
            Map<String, @Nullable Object> own,
            Statement statement) {
        RootFieldResults results = context.computeIfAbsent(RootFieldResults.class, each -> new RootFieldResults(1));
        return results.read(key, () -> {
            Cancellation all = cancellation(context);
            try (Cancellation.Part part = all.part(results.share(all.remaining()))) {
                return read(context, arguments, own, statement, part.cancellation());
            }
        });
    }

    /** Objects of several times are read once for each time; each is then the one of its own. */
    private @Nullable Object read(
            GraphQLContext context,
            List<Map<String, @Nullable Object>> arguments,
            Map<String, @Nullable Object> own,
            Statement statement,
            Cancellation cancellation) {
        if (!(own.get(DatedArguments.GIVEN) instanceof List<?> ids)) {
            return readOnce(context, arguments, own, statement, cancellation);
        }
        Map<String, List<?>> byTime = new HashMap<>();
        List<@Nullable Object> found = new ArrayList<>();
        for (Object id : ids) {
            DatedId dated = DatedId.parse(String.valueOf(id));
            String time = dated == null ? "" : DatedId.suffix(dated.asOf(), dated.knownAt());
            List<?> all = byTime.computeIfAbsent(time, each -> {
                Map<String, @Nullable Object> one = new HashMap<>(own);
                one.put(DatedArguments.GIVEN, String.valueOf(id));
                return (List<?>) Objects.requireNonNull(readOnce(context, arguments, one, statement, cancellation));
            });
            found.add(all.get(found.size()));
        }
        return found;
    }

    private @Nullable Object readOnce(
            GraphQLContext context,
            List<Map<String, @Nullable Object>> arguments,
            Map<String, @Nullable Object> own,
            Statement statement,
            Cancellation cancellation) {
        DatedId dated = own.get(DatedArguments.GIVEN) instanceof String id ? DatedId.parse(id) : null;
        LocalDate asOf = own.get("asOf") instanceof LocalDate day ? day : dated == null ? null : dated.asOf();
        Instant knownAt = own.get("knownAt") instanceof TemporalAccessor known
                ? Instant.from(known)
                : dated == null ? null : dated.knownAt();
        Instant now = context.computeIfAbsent(InstantSource.class, key -> clock.instant());
        RequestValues given = new RequestValues(
                arguments,
                Objects.requireNonNullElseGet(asOf, () -> BusinessCalendar.dayOf(now)),
                DatedId.suffix(asOf, knownAt),
                BusinessCalendar.dayOf(now));
        Audience reader = reader(context);
        Query query = statement.query(new TimeScope(asOf != null, knownAt != null, reader), given);
        Instant moment = knownAt == null ? Snapshots.NOW : knownAt;
        if (knownAt != null && reader.isRestricted()) {
            query = query.visibleIn(snapshots.at(Snapshots.NOW, cancellation));
        }
        TimeScope.Snapshot seen = context.get(moment);
        if (seen != null) {
            return snapshots.read(query, seen, cancellation);
        }
        Snapshots.Read first = snapshots.read(query, moment, cancellation);
        context.put(moment, first.snapshot());
        return first.value();
    }

    /**
     * The entity or claim of a write, on the revision of the write.
     *
     * @param seenAt when the write became visible; null for what is known now
     */
    List<?> written(
            DataFetchingEnvironment environment,
            String field,
            Map<String, @Nullable Object> arguments,
            @Nullable Instant seenAt) {
        GraphQLContext context = environment.getGraphQlContext();
        Cancellation cancellation = cancellation(context);
        Selection asked = Selections.of(environment);
        Selection selection =
                new Selection(field, asked.key(), Set.of(MutationPayload.TYPE), arguments, asked.fields());
        RequestValues given = new RequestValues(List.of(), BusinessCalendar.dayOf(clock.instant()));
        Query query = QueryCompiler.query(fields, new TimeScope(false, false, reader(context)), selection, given);
        Instant moment = seenAt == null ? Snapshots.NOW : seenAt;
        try {
            return (List<?>) Objects.requireNonNull(
                    snapshots.read(query, moment, cancellation).value());
        } catch (ReadTimeout | ReadCancelled late) {
            throw seenAt == null ? late : new WriteTimeout(WriteTimeout.Outcome.WRITTEN, late);
        }
    }

    /** For whom an operation reads; those who run it within this process see everything. */
    static Audience reader(GraphQLContext context) {
        Account account = context.get(Account.class);
        return account == null
                ? context.getOrDefault(Audience.class, Audience.STEWARDS)
                : account.role().audience();
    }

    /** Ends the operation when its client is gone or its time is up. */
    static Cancellation cancellation(GraphQLContext context) {
        return context.getOrDefault(Cancellation.class, Cancellation.after(WITHOUT_LIMIT));
    }
}
