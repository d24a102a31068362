// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.message;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The calls that make messages, found by the compiler's own parser, so that none is missed that no test provokes. */
final class MessageCalls extends TreeScanner<@Nullable Void, @Nullable Void> {

    /**
     * A call of {@code Message.of}.
     *
     * @param code null if it is no literal
     * @param arguments how many there are besides the code
     */
    record Call(@Nullable String code, int arguments, String source) {}

    private final List<Call> found = new ArrayList<>();

    static List<Call> in(Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(each -> each.toString().endsWith(".java")).toList();
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            MessageCalls calls = new MessageCalls();
            calls.scan(task.parse(), null);
            return calls.found;
        }
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
        if (call.getMethodSelect().toString().equals("Message.of")) {
            List<? extends ExpressionTree> arguments = call.getArguments();
            boolean literal = arguments.getFirst() instanceof LiteralTree;
            found.add(new Call(
                    literal ? (String) ((LiteralTree) arguments.getFirst()).getValue() : null,
                    arguments.size() - 1,
                    call.toString()));
        }
        return super.visitMethodInvocation(call, null);
    }
}
