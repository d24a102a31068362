// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which role a root field of the API or a request to another address needs. This is the one table about it: what is not
 * in it only a steward may do, and fails a test of the build.
 */
public final class Rights {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** What the network shows of itself. */
    private static final String READ = """
        actor actors bridges change changes diff duplicates enums events facets gaps history municipality
        neighbourhood network node nodes partnerships paths peerPractices peers revision roundTable search
        sources synergies timeline topic topics viewer workingGroup\
        """;

    /** Files that were handed in and what is planned with them, before anybody decided about it. */
    private static final String PREPARED = "import";

    private static final String WRITTEN = """
        acceptSynergy applyChanges applyImport cancelImport cancelUndo changeEvent changeLocalAlliance
        changeMunicipality changeOrganization changePerson changeProgram changeSource changeTopic
        correctClaim createEvent createLocalAlliance createMunicipality createOrganization createPerson
        createProgram createSource createTopic decideImport dismissDuplicate dismissSynergy doneSynergy
        endCollaboration giveKey mergeActors planImport rankClaim recordBasis recordClaim retractClaim retractEntity
        splitActor takeKey undo\
        """;

    /** What a steward does for people who ask what is kept about them, and about accounts. */
    private static final Pattern OF_STEWARDS = Pattern.compile("/+(privacy|accounts)(/.*)?");

    private final Map<String, AccessRole> needed;

    /** @param needed the least role by type and name of a field, such as {@code Query.actor} */
    public Rights(Map<String, AccessRole> needed) {
        this.needed = Map.copyOf(needed);
    }

    /** The rights of the product's own schema. */
    public static Rights ofProduct() {
        Map<String, AccessRole> all = new TreeMap<>();
        add(all, "Query", READ, AccessRole.PUBLIC);
        add(all, "Query", PREPARED, AccessRole.EDITOR);
        add(all, "Mutation", WRITTEN, AccessRole.EDITOR);
        add(all, "Mutation", "restrictPerson withdrawBasis", AccessRole.STEWARD);
        add(all, "Subscription", "changes", AccessRole.PUBLIC);
        add(all, "Subscription", "importProgress undoProgress", AccessRole.EDITOR);
        return new Rights(all);
    }

    private static void add(Map<String, AccessRole> all, String type, String fields, AccessRole role) {
        for (String each : fields.split("\\s+")) {
            all.put(type + "." + each, role);
        }
    }

    /** The least role that an operation with these root fields needs. */
    public AccessRole ofFields(String type, Set<String> names) {
        return names.stream()
                .map(each -> each.startsWith("__")
                        ? AccessRole.PUBLIC
                        : needed.getOrDefault(type + "." + each, AccessRole.STEWARD))
                .max(Comparator.naturalOrder())
                .orElse(AccessRole.PUBLIC);
    }

    /** The least role that a request needs which is not one of GraphQL; signing in and probes need none. */
    public AccessRole ofRequest(String method, String path) {
        if (OF_STEWARDS.matcher(path).matches()) {
            return AccessRole.STEWARD;
        }
        if (READING.contains(method)) {
            return path.matches("/+import/+[^/]+/.*") ? AccessRole.EDITOR : AccessRole.PUBLIC;
        }
        return path.equals("/import") ? AccessRole.EDITOR : AccessRole.STEWARD;
    }

    /** The table, by type and name of a field. */
    public Map<String, AccessRole> table() {
        return new TreeMap<>(needed);
    }
}
