// SPDX-License-Identifier: GPL-3.0-or-later
import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks or mends the form of every source file. A program of our own, because a formatter within Maven parses with the
 * JDK that runs Maven, and 17 does not know the language we write in; this one runs on the JDK of the toolchain.
 */
final class Format {

    private static final List<Path> ROOTS =
            Stream.of("src", "graphql", "cypher", ".ci").map(Path::of).toList();
    private static final Pattern SOURCES = Pattern.compile(".*\\.(java|cypher|graphqls?|tsx?|css|sh)|\\.ci/run");
    private static final Pattern FOREIGN = Pattern.compile(".*/(node_modules|dist|target)/.*");
    private static final Pattern SPDX =
            Pattern.compile("(#!.*\\R)?(//|#|/\\*) SPDX-License-Identifier: GPL-3\\.0-or-later");
    private static final Formatter JAVA = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    public static void main(String[] args) throws IOException {
        boolean mend = List.of(args).contains("apply");
        int wrong = 0;
        for (Path file : sources()) {
            String before = Files.readString(file);
            String after = formatted(file, before);
            if (!SPDX.matcher(after).lookingAt()) {
                System.err.println(file + ": its first line is not an SPDX line for GPL-3.0-or-later");
                wrong++;
            } else if (mend && !after.equals(before)) {
                Files.writeString(file, after);
                System.out.println(file + ": formatted");
            } else if (!after.equals(before)) {
                System.err.println(file + ": not formatted; mvn validate -Dformat mends it");
                wrong++;
            }
        }
        System.exit(wrong == 0 ? 0 : 1);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = ROOTS.stream().filter(Files::exists).flatMap(Format::walk)) {
            return files.filter(file -> SOURCES.matcher(unix(file)).matches()
                            && !FOREIGN.matcher("/" + unix(file)).matches())
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> walk(Path root) {
        try {
            return Files.walk(root).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String unix(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static String formatted(Path file, String text) {
        try {
            String tidy = text.replaceAll("[ \\t]+(?=\\r?\\n)", "").stripTrailing() + "\n";
            return file.toString().endsWith(".java") ? JAVA.formatSourceAndFixImports(tidy) : tidy;
        } catch (FormatterException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }
}
