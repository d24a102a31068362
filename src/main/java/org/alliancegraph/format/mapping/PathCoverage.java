// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format.mapping;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alliancegraph.format.DiagnosticCode;
import org.alliancegraph.format.Diagnostics;
import org.alliancegraph.format.Position;
import org.alliancegraph.message.Message;
import tools.jackson.databind.JsonNode;

/** Which paths of a file its mapping leads to, and which paths of the mapping lead to nothing in the file. */
final class PathCoverage {

    private static final int MOST_UNREAD = 200;

    private final Mapping mapping;
    private final Set<String> used;
    private final Set<String> nested;
    private final Set<String> unread = new TreeSet<>();
    private final Set<String> found = new HashSet<>();

    PathCoverage(Mapping mapping) {
        this.mapping = mapping;
        this.used = mapping.used().keySet().stream()
                .map(each -> each.replace("../", ""))
                .collect(Collectors.toSet());
        this.nested =
                mapping.lists().stream().flatMap(list -> list.nested().stream()).collect(Collectors.toSet());
    }

    /** Notes that a path leads to a value. */
    void found(String path) {
        found.add(path);
    }

    /** Notes that a list is in the file. */
    void foundList(String list) {
        found.add(list + "[]");
    }

    /** Notes something at the top of the file that no path leads to. */
    void unread(String path) {
        unread.add(path);
    }

    /** Notes what no path leads to in an object of a list at the top. */
    void note(String top, JsonNode object) {
        note(top.equals(JsonList.ROOT) ? "" : top + "[].", "", object);
    }

    /**
     * Notes values that no path of the mapping reads.
     *
     * @param list the list with the object, for messages
     * @param path the path inside an object of the list
     */
    private void note(String list, String path, JsonNode node) {
        if (node.isArray()) {
            node.forEach(each -> note(list, path, each));
        } else if (node.isObject()) {
            node.forEachEntry((name, value) -> {
                String full = path + name;
                if (nested.contains(full)) {
                    note(list + full + "[].", "", value);
                } else if (used.stream().anyMatch(each -> each.startsWith(full + "."))) {
                    note(list, full + ".", value);
                } else if (!used.contains(full) && !value.isNull() && unread.size() < MOST_UNREAD) {
                    unread.add(list + full);
                }
            });
        }
    }

    /** Reports what was not read, after the whole file was read. */
    void report(Position file, Diagnostics remarks) {
        unread.forEach(path -> remarks.notice(
                DiagnosticCode.UNKNOWN_COLUMN, file.at(path), path, null, Message.of("header.column-unknown", path)));
        notFound(remarks);
    }

    /**
     * Reports paths and lists of a mapping that lead to nothing in the whole file, such as misspelt ones. Shipped
     * mappings are exempt.
     */
    private void notFound(Diagnostics remarks) {
        if (mapping.isShipped()) {
            return;
        }
        mapping.used().forEach((path, line) -> {
            if (!found.contains(path)) {
                lost(path, line, remarks);
            }
        });
        mapping.lists().stream()
                .map(JsonList::top)
                .distinct()
                .filter(top -> !found.contains(top + "[]"))
                .forEach(top -> lost(top, 0, remarks));
    }

    private void lost(String path, long line, Diagnostics remarks) {
        remarks.notice(
                DiagnosticCode.MISSING_COLUMN,
                new Position(mapping.name(), null, line, path),
                path,
                null,
                Message.of("mapping.path-leads-nowhere", mapping.name(), path));
    }
}
