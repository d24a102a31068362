// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * The password of the embedded database's one user. It lives in a file that only the owner of the process can read, so
 * that the owner's tools can connect and nobody else's can.
 */
record DatabasePassword(String text, boolean isNew) {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    private static final int BYTES = 24;

    static DatabasePassword in(Path file) throws IOException {
        if (Files.exists(file)) {
            String kept = Files.readString(file, StandardCharsets.UTF_8).strip();
            if (!kept.isEmpty()) {
                return new DatabasePassword(kept, false);
            }
            Files.delete(file);
        }
        return new DatabasePassword(create(file), true);
    }

    private static String create(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        boolean posix = Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
        if (posix) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER));
        }
        Files.writeString(file, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return text;
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "Password[***]";
    }
}
