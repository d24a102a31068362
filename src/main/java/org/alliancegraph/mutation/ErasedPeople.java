// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.alliancegraph.model.NameKey;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Remembers erased people as keyed hashes. So nobody records them again by mistake, and they are recognized in a
 * restored backup. The hashes and the key are two files beside the graph, which must not be restored with it. Nobody
 * can tell from one of the files alone who was erased.
 */
@Component
public final class ErasedPeople {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY = 32;

    private final Path hashes;
    private final Path key;
    private @Nullable Set<String> known;

    ErasedPeople(@Value("${alliancegraph.data:data}") Path folder) {
        this.hashes = folder.toAbsolutePath().resolve("erased");
        this.key = folder.toAbsolutePath().resolve("erased-key");
    }

    /** Whether anybody was erased. */
    public boolean isEmpty() {
        return known().isEmpty();
    }

    public boolean isErased(String id) {
        return contains("id " + id);
    }

    /** Whether a person of this name was erased, in any spelling. */
    public boolean isNameErased(String name) {
        return contains("name " + NameKey.of(name));
    }

    /** Remembers a person before the graph erases the data, so that writes in between are refused already. */
    public synchronized void remember(Collection<String> ids, Collection<String> names) {
        List<String> added = Stream.concat(
                        ids.stream().map(each -> "id " + each), names.stream().map(each -> "name " + NameKey.of(each)))
                .map(this::hash)
                .distinct()
                .filter(each -> !known().contains(each))
                .toList();
        try {
            ownerOnly(hashes);
            Files.write(hashes, added, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        known().addAll(added);
    }

    private boolean contains(String text) {
        return !known().isEmpty() && known().contains(hash(text));
    }

    private synchronized Set<String> known() {
        Set<String> read = known;
        if (read == null) {
            read = ConcurrentHashMap.newKeySet();
            try {
                read.addAll(Files.exists(hashes) ? Files.readAllLines(hashes) : List.of());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            known = read;
        }
        return read;
    }

    private String hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized byte[] key() {
        try {
            if (!Files.exists(key)) {
                byte[] fresh = new byte[KEY];
                new SecureRandom().nextBytes(fresh);
                ownerOnly(key);
                Files.write(key, fresh, StandardOpenOption.CREATE, StandardOpenOption.SYNC);
            }
            return Files.readAllBytes(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ownerOnly(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.createFile(file);
            if (Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS) != null) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        }
    }
}
