// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alliancegraph.compiler.FieldRegistry;
import org.jspecify.annotations.Nullable;

/**
 * A bounded cache of the plans of documents. An operation has one plan for each combination of its {@code @skip} and
 * {@code @include} conditions. Plans may refer to their document, so that a weak key, which compares documents by
 * identity, would not free them.
 */
final class OperationPlanCache {

    private static final int KEPT = 16;
    private static final int DOCUMENTS = 5_000;
    private static final Duration UNUSED = Duration.ofMinutes(30);

    private final FieldRegistry fields;
    private final Cache<Document, OfDocument> known = Caffeine.newBuilder()
            .weakKeys()
            .expireAfterAccess(UNUSED)
            .maximumSize(DOCUMENTS)
            .build();

    OperationPlanCache(FieldRegistry fields) {
        this.fields = fields;
    }

    /** The plan of an operation; empty if graphql-java has to run it. */
    Optional<OperationPlan> find(ExecutionContext execution, Collection<MergedField> roots) {
        return known.get(execution.getDocument(), OfDocument::new).find(execution, roots);
    }

    private record Key(OperationDefinition operation, List<@Nullable Object> conditions) {}

    private final class OfDocument {

        private final Set<String> conditions;
        private final Cache<Key, Optional<OperationPlan>> plans =
                Caffeine.newBuilder().maximumSize(KEPT).build();

        OfDocument(Document document) {
            this.conditions = IncludeConditions.in(document);
        }

        Optional<OperationPlan> find(ExecutionContext execution, Collection<MergedField> roots) {
            Map<String, Object> variables = execution.getCoercedVariables().toMap();
            List<@Nullable Object> values = new ArrayList<>();
            conditions.forEach(each -> values.add(variables.get(each)));
            return plans.get(
                    new Key(execution.getOperationDefinition(), values),
                    each -> Optional.ofNullable(OperationPlanner.plan(roots, execution, fields)));
        }
    }
}
