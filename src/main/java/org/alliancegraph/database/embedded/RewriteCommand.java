// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The command {@code rewrite}: writes the database anew while the product does not run, so that its files hold nothing
 * any more of what was erased.
 */
@Command(name = "rewrite", customSynopsis = "alliance-graph rewrite")
public final class RewriteCommand implements Runnable {

    private static final DataSize PAGE_CACHE = DataSize.ofMegabytes(128);

    /** What is made anew with the database, or belongs to it. */
    private static final String DATABASE = "neo4j";

    private static final String PASSWORD = "neo4j-password";

    private final Supplier<Environment> settings;

    @Spec
    private @Nullable CommandSpec spec;

    /** @param settings where the data folder is, asked for when the command runs */
    public RewriteCommand(Supplier<Environment> settings) {
        this.settings = settings;
    }

    @Override
    public void run() {
        CommandSpec own = Objects.requireNonNull(spec);
        Path data = Path.of(Binder.get(settings.get())
                        .bind("alliancegraph.data", String.class)
                        .orElse("data"))
                .toAbsolutePath()
                .normalize();
        try {
            String text = Objects.requireNonNull(own.resourceBundle()).getString("rewrite.done");
            own.commandLine().getOut().println(MessageFormat.format(text, rewrite(data)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a copy of the database in its place; how many nodes it has. */
    static int rewrite(Path data) throws IOException {
        Path fresh = data.resolve("rewrite");
        FileSystemUtils.deleteRecursively(fresh);
        int nodes;
        try (EmbeddedDatabase old = EmbeddedDatabase.start(new EmbeddedProperties(data, 0, PAGE_CACHE, null));
                EmbeddedDatabase copy = EmbeddedDatabase.start(new EmbeddedProperties(fresh, 0, PAGE_CACHE, null))) {
            nodes = new GraphCopy(old.graph(), copy.graph()).run();
        }
        Path before = data.resolve("rewrite-before");
        Files.move(data.resolve(DATABASE), before, StandardCopyOption.ATOMIC_MOVE);
        Files.move(fresh.resolve(DATABASE), data.resolve(DATABASE), StandardCopyOption.ATOMIC_MOVE);
        Files.move(fresh.resolve(PASSWORD), data.resolve(PASSWORD), StandardCopyOption.REPLACE_EXISTING);
        FileSystemUtils.deleteRecursively(before);
        FileSystemUtils.deleteRecursively(fresh);
        return nodes;
    }
}
