// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.intake.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.alliancegraph.graph.Cancellation;
import org.alliancegraph.graph.Folding;
import org.alliancegraph.graph.Snapshots;
import org.alliancegraph.intake.change.Heading;
import org.alliancegraph.intake.change.Lookalikes;
import org.alliancegraph.intake.file.Mapping;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * The imports of this instance: files that were handed in, their plans, and their application, one at a time. They are
 * forgotten when it stops; what was applied by then is in the graph, and the rest never was.
 */
@Component
public final class Imports implements DisposableBean {

    private static final Duration LOOKING = Duration.ofSeconds(30);

    private final Snapshots snapshots;
    private final Lookalikes lookalikes;
    private final Neo4jClient client;
    private final Application application;
    private final Clock clock;
    private final long largest;
    private final Map<String, Import> all = new ConcurrentHashMap<>();
    private final Map<String, Upload> uploads = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("import").factory());
    private @Nullable Path folder;

    Imports(
            Snapshots snapshots,
            Lookalikes lookalikes,
            Neo4jClient client,
            Application application,
            Clock clock,
            @Value("${alliancegraph.import.max-file-size:200MB}") DataSize largest) {
        this.snapshots = snapshots;
        this.lookalikes = lookalikes;
        this.client = client;
        this.application = application;
        this.clock = clock;
        this.largest = largest.toBytes();
    }

    /** A file that was handed in. */
    public record Upload(String id, String name, Path path, long size) {}

    /** Takes in a file, up to the largest size; empty if it is larger. */
    public Optional<Upload> receive(InputStream in, String name) throws IOException {
        String id = UUID.randomUUID().toString();
        Path path = folder().resolve(id);
        long size = 0;
        try (var out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0 && size <= largest; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                size += read;
            }
        }
        if (size > largest) {
            Files.delete(path);
            return Optional.empty();
        }
        Upload upload = new Upload(id, name, path, size);
        uploads.put(id, upload);
        return Optional.of(upload);
    }

    public Optional<Upload> upload(String id) {
        return Optional.ofNullable(uploads.get(id));
    }

    public Optional<Import> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** Begins to plan; the import answers at once and tells how far it is. */
    public Import plan(Import.Wish wish) throws IOException {
        String id = UUID.randomUUID().toString();
        Import begun = new Import(id, wish, rows());
        all.put(id, begun);
        begin(begun);
        return begun;
    }

    /** Begins to plan again, with more that was decided; false if it is not one that waits for decisions now. */
    boolean decide(Import planned, Decisions decisions) throws IOException {
        PlanFile before = planned.rows();
        if (!planned.replan(decisions, rows())) {
            return false;
        }
        before.delete();
        begin(planned);
        return true;
    }

    private void begin(Import planning) {
        worker.execute(() -> planning.plan(graph()));
    }

    /** The graph as it is now. */
    GraphLookup graph() {
        return new GraphLookup(client, lookalikes, snapshots.at(Snapshots.NOW, Cancellation.after(LOOKING)));
    }

    private PlanFile rows() throws IOException {
        return new PlanFile(folder().resolve(UUID.randomUUID() + ".plan"));
    }

    /** Begins to apply a plan; false if it is not one that can be applied now. */
    public boolean apply(Import planned) {
        if (!planned.claim()) {
            return false;
        }
        Heading heading = new Heading(
                        Heading.Kind.IMPORT, planned.wish().by(), planned.wish().why())
                .with("file", planned.wish().name());
        worker.execute(() -> planned.apply(application, heading));
        return true;
    }

    /** What is to be imported, with what nobody said filled in: the file itself is the source then. */
    public Import.Wish wish(
            Path file,
            String name,
            @Nullable Mapping mapping,
            @Nullable String source,
            @Nullable String by,
            @Nullable String why) {
        Map<String, @Nullable String> fields = new HashMap<>();
        boolean id = source != null && Identities.isId(source);
        String title = source == null || id ? name : source;
        fields.put("title", title);
        fields.put("retrievedAt", LocalDate.now(clock).toString());
        String slug = Folding.slug(title);
        return new Import.Wish(
                file,
                name,
                mapping,
                source != null && id
                        ? source
                        : "source:" + (slug.isEmpty() ? "import" : slug.substring(0, Math.min(150, slug.length()))),
                fields,
                by == null ? "unnamed" : by,
                why == null ? "Import of " + name + "." : why);
    }

    private synchronized Path folder() throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("alliance-graph-imports");
        }
        return folder;
    }

    @Override
    public void destroy() throws IOException {
        all.values().forEach(Import::cancel);
        worker.close();
        if (folder != null) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
