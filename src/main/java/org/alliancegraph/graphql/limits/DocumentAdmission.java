// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.graphql.ErrorCodes;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Admits documents. A document is parsed, measured and validated once; each operation is measured with its variables.
 * Every transport calls it first, and the engine never sees a refused document.
 */
public final class DocumentAdmission implements PreparsedDocumentProvider {

    private static final int OVERHEAD = 500;

    private final Supplier<GraphQLSchema> schema;
    private final Limits limits;
    private final DocumentParser parser;
    private final Cache<String, Document> valid;

    public DocumentAdmission(Supplier<GraphQLSchema> schema, Limits limits) {
        this.schema = schema;
        this.limits = limits;
        this.parser = new DocumentParser(limits);
        this.valid = Caffeine.newBuilder()
                .maximumWeight(limits.cachedCharacters())
                .weigher((String text, Document document) -> OVERHEAD + text.length())
                .build();
    }

    /**
     * An admitted document, and its operation that will run.
     *
     * @param references the ids in its filters
     */
    public record Admitted(Document document, OperationDefinition operation, List<IdReference> references) {}

    /**
     * Lets in an operation.
     *
     * @param language the language of who asks
     * @throws RequestRejected if it is invalid or exceeds a limit
     */
    public Admitted admit(String text, @Nullable String operationName, Map<String, ?> variables, Language language) {
        Document document = document(text, language);
        OperationDefinition operation = operation(document, operationName);
        InputCheck.of(operation, limits).variables(variables);
        Map<String, FragmentDefinition> fragments = fragments(document);
        new CostCheck(schema.get(), fragments, operation, variables, limits).check();
        List<IdReference> references = new ValueCheck(schema.get(), fragments, operation, variables).check();
        return new Admitted(document, operation, references);
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        return CompletableFuture.completedFuture(entry(input));
    }

    private PreparsedDocumentEntry entry(ExecutionInput input) {
        Admitted admitted = input.getGraphQLContext().get(Admitted.class);
        if (admitted != null) {
            return new PreparsedDocumentEntry(admitted.document());
        }
        try {
            return new PreparsedDocumentEntry(admit(
                            input.getQuery(),
                            input.getOperationName(),
                            input.getVariables(),
                            Language.of(input.getLocale().getLanguage()))
                    .document());
        } catch (RequestRejected refused) {
            return new PreparsedDocumentEntry(refused.errors());
        }
    }

    private Document document(String text, Language language) {
        Document known = valid.getIfPresent(text);
        if (known != null) {
            return known;
        }
        Document document = parser.parse(text, language);
        DocumentLimits.check(document, limits);
        LiteralCheck literals = new LiteralCheck(schema.get(), fragments(document));
        SubscriptionCheck subscriptions = new SubscriptionCheck(fragments(document));
        document.getDefinitionsOfType(OperationDefinition.class).forEach(operation -> {
            literals.check(operation);
            subscriptions.check(operation);
        });
        List<ValidationError> faults = ParseAndValidate.validate(schema.get(), document, ErrorCodes.locale(language));
        if (!faults.isEmpty()) {
            throw RequestRejected.operation(ErrorCodes.coded(faults, language).stream()
                    .map(literals::explained)
                    .toList());
        }
        valid.put(text, document);
        return document;
    }

    /** Of several fragments of one name, which validation refuses, any. */
    private static Map<String, FragmentDefinition> fragments(Document document) {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity(), (one, _) -> one));
    }

    private static OperationDefinition operation(Document document, @Nullable String name) {
        List<OperationDefinition> all = document.getDefinitionsOfType(OperationDefinition.class);
        if (name == null || name.isEmpty()) {
            if (all.size() == 1) {
                return all.getFirst();
            }
            throw misnamed(Message.of("graphql.several-operations", all.size()));
        }
        return all.stream()
                .filter(each -> name.equals(each.getName()))
                .findFirst()
                .orElseThrow(() -> misnamed(Message.of("graphql.no-such-operation")));
    }

    private static RequestRejected misnamed(Message message) {
        return RequestRejected.operation(CodedError.of(ErrorCode.BAD_REQUEST, message));
    }
}
