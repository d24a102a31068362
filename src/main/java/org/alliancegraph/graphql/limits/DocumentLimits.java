// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import static java.lang.Math.max;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.graphql.ErrorCode;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Measures a parsed document against the limits before it is validated or run. A few fragments that use each other can
 * stand for billions of fields, so every fragment is measured once and nothing is ever written out.
 */
final class DocumentLimits {

    private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");

    private static final Set<String> CIRCULAR = Set.of("fields", "inputFields", "interfaces", "possibleTypes");

    /**
     * How deep inline fragments may be nested, which the depth does not count; more would exhaust the stack of the
     * engine.
     */
    private static final int NESTING = 200;

    private static final Message NESTED = Message.of("graphql.levels-of-selections");

    private final Limits limits;
    private final InputCheck inputs;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Extent> measured = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final List<Object> path = new ArrayList<>();
    private int schemas;

    private DocumentLimits(Limits limits) {
        this.limits = limits;
        this.inputs = new InputCheck(limits);
    }

    /**
     * Checks a document.
     *
     * @throws RequestRejected if it exceeds a limit or contains text that can't be used
     */
    static void check(Document document, Limits limits) {
        new DocumentLimits(limits).check(document);
    }

    private void check(Document document) {
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        List<FragmentDefinition> definitions = document.getDefinitionsOfType(FragmentDefinition.class);
        within("operations", limits.operations(), operations.size(), Message.of("graphql.operations"), null);
        within("fragments", limits.fragments(), definitions.size(), Message.of("graphql.fragments"), null);
        definitions.forEach(each -> fragments.put(each.getName(), each));
        operations.forEach(this::check);
        definitions.forEach(this::check);
    }

    private void check(OperationDefinition operation) {
        operation
                .getVariableDefinitions()
                .forEach(each -> inputs.literal("$" + each.getName(), each.getDefaultValue(), List.of()));
        Extent extent = own(operation).plus(measure(operation.getSelectionSet(), 0));
        within("depth", limits.depth(), extent.depth, Message.of("graphql.levels-of-fields"), operation);
        within("fields", limits.fields(), extent.fields, Message.of("graphql.fields"), operation);
        within("aliases", limits.aliases(), extent.aliases, Message.of("graphql.aliases"), operation);
        within("directives", limits.directives(), extent.directives, Message.of("graphql.directives"), operation);
    }

    private void check(FragmentDefinition fragment) {
        Extent extent = fragment(fragment.getName(), 0);
        within("fields", limits.fields(), extent.fields, Message.of("graphql.fields-of-fragment"), fragment);
    }

    private Extent measure(@Nullable SelectionSet set, int nesting) {
        Extent sum = Extent.NONE;
        if (set != null) {
            nesting(nesting);
            for (Selection<?> each : set.getSelections()) {
                sum = sum.plus(measure(each, nesting + 1));
            }
        }
        nesting(sum.nesting);
        return sum;
    }

    private Extent measure(Selection<?> selection, int nesting) {
        return switch (selection) {
            case Field field -> field(field, nesting);
            case InlineFragment inline ->
                own(inline).plus(measure(inline.getSelectionSet(), nesting)).nested();
            case FragmentSpread spread ->
                own(spread).plus(fragment(spread.getName(), nesting)).nested();
            default -> Extent.NONE;
        };
    }

    private Extent field(Field field, int nesting) {
        path.add(field.getResultKey());
        inputs.arguments(field.getArguments(), path);
        Extent below = measure(field.getSelectionSet(), nesting);
        if (INTROSPECTION.contains(field.getName())) {
            introspection(field, below);
            below = new Extent(below.fields, below.aliases, below.directives, 0, 0, below.nesting);
        }
        Extent extent = own(field).plus(below).below(field.getAlias() != null, CIRCULAR.contains(field.getName()));
        path.removeLast();
        return extent;
    }

    private void introspection(Field field, Extent below) {
        schemas += field.getName().equals("__schema") ? 1 : 0;
        within("introspection", 1, schemas, Message.of("graphql.schemas"), field);
        within(
                "introspectionDepth",
                limits.introspectionDepth(),
                below.depth,
                Message.of("graphql.levels-of-introspection"),
                field);
        if (below.circles > 1) {
            Message message = Message.of(
                    "graphql.introspection-circles", CIRCULAR.stream().sorted().toList());
            throw RequestRejected.operation(CodedError.limit("introspection", 1, message)
                    .at(field.getSourceLocation())
                    .under(path));
        }
    }

    private Extent fragment(String name, int nesting) {
        Extent known = measured.get(name);
        FragmentDefinition fragment = fragments.get(name);
        if (known != null || fragment == null) {
            return known == null ? Extent.NONE : known;
        }
        if (!open.add(name)) {
            Message message = Message.of("graphql.fragment-of-itself", name);
            throw RequestRejected.operation(
                    CodedError.of(ErrorCode.VALIDATION_FAILED, message).at(fragment.getSourceLocation()));
        }
        Extent extent = own(fragment).plus(measure(fragment.getSelectionSet(), nesting));
        measured.put(name, extent);
        return extent;
    }

    private Extent own(DirectivesContainer<?> node) {
        inputs.directives(node.getDirectives(), path);
        return new Extent(0, 0, node.getDirectives().size(), 0, 0, 0);
    }

    private static void nesting(int actual) {
        within("nesting", NESTING, actual, NESTED, null);
    }

    private static void within(String limit, long maximum, long actual, Message what, @Nullable Node<?> where) {
        if (actual > maximum) {
            Object many = actual < Extent.MANY ? actual : Message.of("graphql.far-too-many");
            Message message = Message.of("graphql.so-many", many, what, maximum);
            CodedError error = CodedError.limit(limit, maximum, message);
            throw RequestRejected.operation(where == null ? error : error.at(where.getSourceLocation()));
        }
    }

    /**
     * What a selection would be if its fragments were written out; counts stop growing at a bound far above any limit.
     */
    private record Extent(long fields, long aliases, long directives, int depth, int circles, int nesting) {

        static final long MANY = 1L << 40;

        static final Extent NONE = new Extent(0, 0, 0, 0, 0, 0);

        Extent plus(Extent other) {
            return new Extent(
                    Math.min(MANY, fields + other.fields),
                    Math.min(MANY, aliases + other.aliases),
                    Math.min(MANY, directives + other.directives),
                    max(depth, other.depth),
                    max(circles, other.circles),
                    max(nesting, other.nesting));
        }

        /** The extent of a field whose selection has this extent. */
        Extent below(boolean alias, boolean circular) {
            return new Extent(
                    fields + 1,
                    aliases + (alias ? 1 : 0),
                    directives,
                    depth + 1,
                    circles + (circular ? 1 : 0),
                    nesting + 1);
        }

        /**
         * The extent of a fragment spread. The spread counts as a field; otherwise empty fragments would cost nothing.
         */
        Extent nested() {
            return new Extent(fields + 1, aliases, directives, depth, circles, nesting + 1);
        }
    }
}
