// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The accounts, in a file of the data folder that only its owner reads. It lies beside the graph, not in it, so that no
 * export and no backup of the graph holds a secret. What a command changes acts at once: the file is read anew when it
 * has changed.
 */
final class AccountFile {

    private static final TypeReference<List<StoredAccount>> ACCOUNTS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private volatile Content read = new Content("", List.of());

    AccountFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /**
     * What the file held.
     *
     * @param version what is another one after each change
     */
    private record Content(String version, List<StoredAccount> accounts) {}

    static AccountFile of(Environment environment) {
        return new AccountFile(Path.of(environment.getProperty("alliancegraph.data", "data"), "accounts.json"));
    }

    /** Whether there is any account, or it can't be told: then who has none is not let in. */
    boolean exists() {
        return !Files.notExists(file);
    }

    List<StoredAccount> all() {
        if (!exists()) {
            return List.of();
        }
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            String version = now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
            Content known = read;
            if (!known.version().equals(version)) {
                known = new Content(version, JSON.readValue(Files.readString(file), ACCOUNTS));
                read = known;
            }
            return known.accounts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<StoredAccount> find(StoredAccount.Kind kind, String name) {
        return all().stream().filter(each -> each.is(kind, name)).findFirst();
    }

    /** Whether an account of any kind has that name. */
    boolean names(String name) {
        return Stream.of(StoredAccount.Kind.values())
                .anyMatch(kind -> find(kind, name).isPresent());
    }

    /** The token with that hash. */
    Optional<StoredAccount> token(String hash) {
        return all().stream()
                .filter(each ->
                        each.kind() == StoredAccount.Kind.TOKEN && each.secret().equals(hash))
                .findFirst();
    }

    /** Adds an account, or puts it in the place of the one that has its kind and name. */
    void put(StoredAccount account) {
        change(accounts -> {
            accounts.removeIf(each -> each.is(account.kind(), account.name()));
            accounts.add(account);
            return accounts;
        });
    }

    /** Changes an account; false if there is none. */
    boolean replace(StoredAccount.Kind kind, String name, UnaryOperator<StoredAccount> change) {
        if (find(kind, name).isEmpty()) {
            return false; // Without any account a file of none would close the door.
        }
        change(accounts -> {
            accounts.replaceAll(each -> each.is(kind, name) ? change.apply(each) : each);
            return accounts;
        });
        return true;
    }

    /** Removes an account; false if there is none. */
    boolean remove(StoredAccount.Kind kind, String name) {
        if (find(kind, name).isEmpty()) {
            return false; // Without any account a file of none would close the door.
        }
        change(accounts -> {
            accounts.removeIf(each -> each.is(kind, name));
            return accounts;
        });
        return true;
    }

    /** One command at a time: each waits until the one before it has written. */
    private void change(UnaryOperator<List<StoredAccount>> change) {
        Path folder = file.resolveSibling("");
        try {
            Files.createDirectories(folder);
            try (FileChannel turn = FileChannel.open(
                            file.resolveSibling("accounts.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = turn.lock()) {
                assert lock.isValid();
                List<StoredAccount> accounts = change.apply(new ArrayList<>(all()));
                Path next = Files.createTempFile(folder, "accounts", ".json", ownerOnly(folder));
                Files.writeString(next, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(accounts));
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
