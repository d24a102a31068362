// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The sentences that are written in source files, with {} where something is put in. Found by the compiler's own
 * parser, so that none is missed that no test provokes.
 */
final class EnglishSentences extends TreeScanner<Void, Void> {

    private static final String GAP = "{}";

    private final Set<String> found = new LinkedHashSet<>();

    /** All sentences, as far as texts of three words and more are some that are no fault of the program itself. */
    static Set<String> of(Path... roots) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(each -> each.toString().endsWith(".java")).forEach(files::add);
            }
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            EnglishSentences sentences = new EnglishSentences();
            sentences.scan(task.parse(), null);
            return sentences.found;
        }
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
        return null;
    }

    /** What goes to the log is for the operator. */
    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        return call.getMethodSelect().toString().startsWith("LOG.") ? null : super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitNewClass(NewClassTree created, Void nothing) {
        String type = created.getIdentifier().toString();
        return type.startsWith("Illegal") ? null : super.visitNewClass(created, null);
    }

    @Override
    public Void visitBinary(BinaryTree binary, Void nothing) {
        if (binary.getKind() != Tree.Kind.PLUS) {
            return super.visitBinary(binary, null);
        }
        List<String> texts = texts(binary);
        texts.forEach(this::note);
        return texts.equals(List.of(GAP)) ? super.visitBinary(binary, null) : null;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
        texts(literal).forEach(this::note);
        return null;
    }

    private void note(String text) {
        if (text.strip().split("\\s+").length > 2) {
            found.add(text);
        }
    }

    /** What an expression can say: one text, or one for each way its conditions may turn out. */
    private static List<String> texts(ExpressionTree expression) {
        return switch (expression) {
            case LiteralTree literal when literal.getValue() instanceof String text -> List.of(text);
            case ParenthesizedTree inner -> texts(inner.getExpression());
            case ConditionalExpressionTree choice ->
                Stream.concat(texts(choice.getTrueExpression()).stream(), texts(choice.getFalseExpression()).stream())
                        .toList();
            case BinaryTree sum
            when sum.getKind() == Tree.Kind.PLUS -> {
                List<String> all = new ArrayList<>();
                for (String left : texts(sum.getLeftOperand())) {
                    texts(sum.getRightOperand()).forEach(right -> all.add((left + right).replace(GAP + GAP, GAP)));
                }
                yield all;
            }
            default -> List.of(GAP);
        };
    }
}
