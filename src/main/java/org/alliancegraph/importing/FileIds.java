// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.importing;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.alliancegraph.format.FileRecord;
import org.alliancegraph.format.Position;
import org.alliancegraph.model.ExternalKey;
import org.alliancegraph.model.TextNormalizer;
import org.jspecify.annotations.Nullable;

/**
 * Ids that are valid within one file only, such as ids of nodes of a graph: {@code n0} has no meaning in another file.
 * They are stored as keys with the source of the file, so that the file can be imported again.
 */
final class FileIds {

    private final String scheme;
    private final Map<String, String> entities = new HashMap<>();
    private final Map<String, String> nodes = new HashMap<>();
    private final Map<String, Refused> refused = new HashMap<>();

    /** A row of an entity that was refused, or waits for a decision. */
    record Refused(Position position, boolean waits) {}

    /** @param source the id of the file's source */
    FileIds(String source) {
        String name = source.substring(source.indexOf(':') + 1);
        String whole = name.isEmpty() || Character.isLetter(name.charAt(0)) ? name : "file-" + name;
        this.scheme = whole.length() <= ExternalKey.LONGEST_SCHEME ? whole : shortened(whole);
    }

    /** A shortened name with a checksum, because names of several files may begin alike. */
    private static String shortened(String name) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        String suffix = "-%08x".formatted(sum.getValue());
        return name.substring(0, ExternalKey.LONGEST_SCHEME - suffix.length()) + suffix;
    }

    /** The key that stands for an id of the file. */
    String key(String local) {
        return scheme + ":" + local;
    }

    /** Notes the entity for an id of the file. */
    void bind(String local, String entity) {
        entities.put(local, entity);
        nodes.putIfAbsent(entity, local);
    }

    /** The entity for an id of the file; null if no earlier row had it. */
    @Nullable
    String entity(String local) {
        return entities.get(local);
    }

    /** Whether an earlier row described the entity with another id: two ids of a file are two entities. */
    boolean another(String entity, String local) {
        String node = nodes.get(entity);
        return node != null && !node.equals(local);
    }

    /** Notes a refused row of an entity. */
    void refuse(FileRecord row, boolean waits) {
        Refused place = new Refused(row.position(), waits);
        String local = row.text("local");
        if (local != null) {
            refused.putIfAbsent("id " + local, place);
        }
        for (String field : new String[] {"id", "name", "labelDe", "title"}) {
            String text = row.text(field);
            if (text != null) {
                refused.putIfAbsent(named(text), place);
            }
        }
    }

    /** The refused row of the entity that a reference means; null if there is none. */
    @Nullable
    Refused refused(Reference reference) {
        Refused byId = reference.local() == null ? null : refused.get("id " + reference.local());
        return byId == null ? refused.get(named(String.valueOf(reference.text()))) : byId;
    }

    private static String named(String text) {
        return "name " + TextNormalizer.fold(text);
    }
}
