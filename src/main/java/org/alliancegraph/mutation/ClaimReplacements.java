// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records claims that replace others when an entity is merged, split off or restored. */
final class ClaimReplacements {

    static final String NAME = "name";
    static final String ALTERNATIVE = "alternativeName";

    private final UnitOfWork draft;

    ClaimReplacements(UnitOfWork draft) {
        this.draft = draft;
    }

    /** Records the replacement of a claim, which may have been retracted long ago. */
    void record(StoredClaim before, ClaimInput now, MergeOrigins origins) {
        String id = draft.claims().nextClaimId();
        var attribute = new ClaimParser(now).attribute(id);
        String object = attribute == null ? now.required("object") : attribute.id();
        Map<String, @Nullable Object> links = before.linksOfSame();
        links.put("mergedFrom", origins.text());
        draft.claims()
                .record(
                        new ClaimParser(now)
                                .claim(
                                        id,
                                        now.required("subject"),
                                        object,
                                        before.claim().source()),
                        attribute,
                        links);
    }

    /** Moves a key from one entity to another. */
    void transfer(Map<String, Object> key, String from, String to, MergeOrigins origins) {
        String scheme = String.valueOf(key.get("scheme"));
        String value = String.valueOf(key.get("value"));
        String text = String.valueOf(key.get("key"));
        draft.keys().take(from, text);
        if (draft.keys().of(to).stream().noneMatch(each -> text.equals(each.get("key")))) {
            draft.keys().give(to, scheme, value, origins.text());
        }
        if (OfficialKeys.SCHEMES.contains(scheme)) {
            new OfficialKeyAssignment(draft).transfer(scheme, value, from, to);
        }
    }

    /**
     * The fields of a claim after one of its entities was merged into another. The name of the merged entity becomes an
     * alternative name.
     */
    static ClaimInput merged(StoredClaim claim, String gone, String kept) {
        ClaimInput form = ClaimInput.of(claim).exchanging(gone, kept);
        return NAME.equals(claim.property()) ? form.with(Map.of("property", ALTERNATIVE)) : form;
    }
}
