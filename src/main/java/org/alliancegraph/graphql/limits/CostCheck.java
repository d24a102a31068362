// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.limits;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alliancegraph.graphql.CodedError;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Computes how many objects an operation may return, page size times nested page size, from the document and the
 * variables alone. It runs after {@link DocumentLimits}, which makes sure that there are few fields to go through.
 *
 * <p>A page size counts where the objects are: in the list itself, or in the lists of the connection it was given to.
 */
final class CostCheck {

    /** What is flat has a limit of its own: nodes to be drawn, whatever is asked of them. */
    private static final String FLAT = "NetworkGraph";

    /** A cost that is not reckoned on. */
    private static final long MOST = 1_000_000_000;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final PageSizes pageSizes;
    private final Limits limits;
    private final OperationDefinition operation;
    private final List<Object> path = new ArrayList<>();
    private final List<Size> sizes = new ArrayList<>();
    private long cost;
    private long drawn;
    private @Nullable Excess excess;

    CostCheck(
            GraphQLSchema schema,
            Map<String, FragmentDefinition> fragments,
            OperationDefinition operation,
            Map<String, ?> variables,
            Limits limits) {
        this.schema = schema;
        this.fragments = fragments;
        this.operation = operation;
        this.limits = limits;
        this.pageSizes = new PageSizes(operation, variables, limits);
    }

    /**
     * The cost of the operation.
     *
     * @throws RequestRejected if it is above the limit, or if a page size is negative or above its limit
     */
    long check() {
        GraphQLCompositeType root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        walk(root, operation.getSelectionSet(), 1, PageSizes.UNKNOWN);
        if (excess != null) {
            throw tooMuch(excess);
        }
        return cost;
    }

    /** Where the limit was passed, and the page sizes that led there. */
    private record Excess(@Nullable SourceLocation location, List<Object> path, List<Size> sizes) {}

    /** The page size of a field. */
    private record Size(int items, String field) {
        Message shown() {
            return Message.of("graphql.size-of", items, field);
        }
    }

    private RequestRejected tooMuch(Excess at) {
        Object asked = cost < MOST ? cost : Message.of("graphql.far-too-many");
        Message lower = at.sizes().isEmpty()
                ? Message.of("graphql.lower-sizes")
                : Message.of(
                        "graphql.lower-these-sizes",
                        at.sizes().stream().map(Size::shown).toList());
        Message message = Message.of("graphql.cost", asked, limits.cost(), lower);
        return RequestRejected.operation(CodedError.limit("cost", limits.cost(), message)
                .with("cost", cost)
                .at(at.location())
                .under(at.path()));
    }

    private void walk(@Nullable GraphQLType parent, @Nullable SelectionSet set, long times, int page) {
        if (set == null) {
            return;
        }
        for (Selection<?> each : set.getSelections()) {
            switch (each) {
                case Field field -> field(parent, field, times, page);
                case InlineFragment inline ->
                    walk(type(parent, inline.getTypeCondition()), inline.getSelectionSet(), times, page);
                case FragmentSpread spread -> fragment(parent, fragments.get(spread.getName()), times, page);
                default -> {}
            }
        }
    }

    private void fragment(@Nullable GraphQLType parent, @Nullable FragmentDefinition fragment, long times, int page) {
        if (fragment != null) {
            walk(type(parent, fragment.getTypeCondition()), fragment.getSelectionSet(), times, page);
        }
    }

    private @Nullable GraphQLType type(@Nullable GraphQLType parent, @Nullable TypeName condition) {
        return condition == null ? parent : schema.getType(condition.getName());
    }

    private void field(@Nullable GraphQLType parent, Field field, long times, int page) {
        GraphQLFieldDefinition definition = parent instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinition(field.getName())
                : null;
        if (definition == null || field.getName().startsWith("__")) {
            return;
        }
        path.add(field.getResultKey());
        if (GraphQLTypeUtil.unwrapAll(definition.getType()).getName().equals(FLAT)) {
            draw(field, definition);
            path.removeLast();
            return;
        }
        int own = pageSizes.of(field, definition, path);
        if (own > 1) {
            sizes.add(new Size(own, field.getName()));
        }
        if (GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type) {
            boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
            long all = list ? Math.min(MOST, times * length(own, page)) : times;
            spend(all, field);
            walk(type, field.getSelectionSet(), all, list ? PageSizes.UNKNOWN : own);
        }
        if (own > 1) {
            sizes.removeLast();
        }
        path.removeLast();
    }

    /** Reckons the nodes of a flat answer, whose fields hold nothing that is longer. */
    private void draw(Field field, GraphQLFieldDefinition definition) {
        drawn += pageSizes.first(field, definition);
        cost++;
        if (drawn > limits.networkNodes()) {
            Message message = Message.of("graphql.network-nodes", drawn, limits.networkNodes(), field.getName());
            throw RequestRejected.operation(CodedError.limit("networkNodes", limits.networkNodes(), message)
                    .at(field.getSourceLocation())
                    .under(path));
        }
    }

    private void spend(long objects, Field field) {
        cost = Math.min(MOST, cost + objects);
        if (cost > limits.cost() && excess == null) {
            excess = new Excess(field.getSourceLocation(), List.copyOf(path), List.copyOf(sizes));
        }
    }

    private long length(int own, int page) {
        int given = own == PageSizes.UNKNOWN ? page : own;
        return given == PageSizes.UNKNOWN ? limits.listSize() : given;
    }
}
