// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one client may ask for at once, so that one request can't take the graph away from all others.
 * docs/limits.md tells clients what each limit means.
 *
 * @param pageSize largest value of first and last
 * @param depth levels of fields below the operation, introspection apart
 * @param cost objects that an operation may ask for, page size times nested page size
 * @param listSize objects that a list without a page size is taken for when the cost is reckoned
 * @param networkNodes nodes of all networks to be drawn that an operation may ask for
 * @param fields fields of an operation, fragments written out
 * @param aliases aliases of an operation, fragments written out
 * @param directives directives of an operation, fragments written out
 * @param fragments fragments in a document
 * @param operations operations in a document
 * @param tokens tokens in a document
 * @param whitespace runs of white space and commas in a document
 * @param characters characters in a document
 * @param introspectionDepth levels of fields below __schema and __type
 * @param inputDepth levels of lists and objects in an argument or a variable
 * @param inputObjects objects in all variables, or in all arguments of a document, as each filter is one
 * @param inputValues values in all variables together, every item of a list and every field of an object counted
 * @param mutationObjects objects in all variables of a mutation, in place of inputObjects
 * @param mutationValues values in all variables of a mutation, in place of inputValues
 * @param stringLength characters of one string in an argument or a variable
 * @param requestSize bytes of a request body
 * @param operationTime time after which an operation is ended, its statements too
 * @param undoTime the same for an operation that undoes a change or changes a source, which takes minutes if much rests
 *     on that
 * @param concurrentOperations operations that are worked on at the same time
 * @param waitingOperations operations that wait for their turn; further ones are refused
 * @param subscriptions subscriptions that are open at the same time
 * @param connections WebSockets that are open at the same time
 * @param connectionOperations operations that are open at the same time on one WebSocket
 * @param connectionInitTime time after which a WebSocket that was not initialised is closed
 * @param idleTime time after which a quiet connection is asked whether it is still there
 * @param cachedCharacters characters of documents whose parsing and validation is remembered
 */
@ConfigurationProperties("alliancegraph.limits")
public record Limits(
        @DefaultValue("200") int pageSize,
        @DefaultValue("16") int depth,
        @DefaultValue("50000") long cost,
        @DefaultValue("10") int listSize,
        @DefaultValue("20000") int networkNodes,
        @DefaultValue("1000") long fields,
        @DefaultValue("100") long aliases,
        @DefaultValue("50") long directives,
        @DefaultValue("100") int fragments,
        @DefaultValue("50") int operations,
        @DefaultValue("5000") int tokens,
        @DefaultValue("20000") int whitespace,
        @DefaultValue("100000") int characters,
        @DefaultValue("16") int introspectionDepth,
        @DefaultValue("10") int inputDepth,
        @DefaultValue("50") int inputObjects,
        @DefaultValue("5000") int inputValues,
        @DefaultValue("2000") int mutationObjects,
        @DefaultValue("20000") int mutationValues,
        @DefaultValue("10000") int stringLength,
        @DefaultValue("1MB") DataSize requestSize,
        @DefaultValue("10s") Duration operationTime,
        @DefaultValue("10m") Duration undoTime,
        @DefaultValue("16") int concurrentOperations,
        @DefaultValue("32") int waitingOperations,
        @DefaultValue("1000") int subscriptions,
        @DefaultValue("1000") int connections,
        @DefaultValue("100") int connectionOperations,
        @DefaultValue("10s") Duration connectionInitTime,
        @DefaultValue("20s") Duration idleTime,
        @DefaultValue("1000000") int cachedCharacters) {

    private static final Set<String> LARGE = Set.of("undo", "changeSource");

    /** The time that an operation may take. */
    public Duration time(DocumentAdmission.Admitted admitted) {
        boolean large = admitted.operation().getOperation() == OperationDefinition.Operation.MUTATION
                && asksForAny(LARGE, admitted.operation().getSelectionSet(), admitted.document());
        return large ? undoTime : operationTime;
    }

    /** Documents with circular fragments were refused before. */
    private static boolean asksForAny(Set<String> names, SelectionSet selections, Document document) {
        return selections.getSelections().stream().anyMatch(each -> switch (each) {
            case Field field -> names.contains(field.getName());
            case InlineFragment fragment -> asksForAny(names, fragment.getSelectionSet(), document);
            case FragmentSpread spread ->
                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .filter(fragment -> fragment.getName().equals(spread.getName()))
                        .anyMatch(fragment -> asksForAny(names, fragment.getSelectionSet(), document));
            default -> false;
        });
    }
}
