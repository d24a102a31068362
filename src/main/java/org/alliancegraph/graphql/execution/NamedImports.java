// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.StringValue;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request names an import by its id. {@code Query.node} finds imports, too, so that the right to that field
 * alone would be the right to read files that were handed in.
 */
final class NamedImports {

    private static final String PREFIX = "import:";

    private NamedImports() {}

    /** @param variables as the client sent them */
    static boolean in(Document document, Map<String, @Nullable Object> variables) {
        return isNamed(variables) || isWritten(document);
    }

    private static boolean isNamed(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Map<?, ?> fields -> fields.values().stream().anyMatch(NamedImports::isNamed);
            case Collection<?> items -> items.stream().anyMatch(NamedImports::isNamed);
            default -> value.toString().strip().startsWith(PREFIX);
        };
    }

    private static boolean isWritten(Document document) {
        AtomicBoolean found = new AtomicBoolean();
        new NodeTraverser()
                .preOrder(
                        new NodeVisitorStub() {
                            @Override
                            @SuppressWarnings("rawtypes")
                            public TraversalControl visitStringValue(StringValue text, TraverserContext<Node> context) {
                                found.compareAndSet(false, isNamed(text.getValue()));
                                return TraversalControl.CONTINUE;
                            }
                        },
                        document);
        return found.get();
    }
}
