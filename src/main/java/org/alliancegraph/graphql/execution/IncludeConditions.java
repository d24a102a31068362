// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.execution;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Set;
import java.util.TreeSet;

/** Finds the variables in {@code @skip} and {@code @include}, which decide what parts of a document run. */
final class IncludeConditions extends NodeVisitorStub {

    private final Set<String> variables = new TreeSet<>();

    private IncludeConditions() {}

    /** The names of the variables. */
    static Set<String> in(Document document) {
        IncludeConditions conditions = new IncludeConditions();
        new NodeTraverser().depthFirst(conditions, document);
        return conditions.variables;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the engine declares it
    public TraversalControl visitVariableReference(VariableReference variable, TraverserContext<Node> context) {
        if (context.getParentNodes().stream().anyMatch(Directive.class::isInstance)) {
            variables.add(variable.getName());
        }
        return TraversalControl.CONTINUE;
    }
}
