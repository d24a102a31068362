// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.alliancegraph.model.TimeScope;

/**
 * The HTTP entity tag of an export: the snapshot and the request. Two snapshots can have the same newest revision and
 * differ in which earlier ones are still in flight, so the tag contains both.
 */
final class EntityTag {

    /** To be raised when formats change. */
    private static final int EDITION = 2;

    private EntityTag() {}

    static String of(Object request, TimeScope.Snapshot snapshot) {
        String all = EDITION + " " + snapshot.inFlight() + " " + request;
        return "W/\"" + snapshot.revision() + "-" + digest(all) + "\"";
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
