// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database.embedded;

import java.net.BindException;
import java.nio.file.Path;
import org.alliancegraph.database.StartFailure;
import org.neo4j.io.locker.FileLockException;

/** Says in one sentence what kept the embedded database from starting, and what to do about it. */
final class EmbeddedStartFailures {

    private EmbeddedStartFailures() {}

    static StartFailure unwritable(Path data, Exception cause) {
        return new StartFailure(
                "The data folder " + data + " can't be written to; make it writable or set alliancegraph.data"
                        + " to a folder that is.",
                cause);
    }

    static StartFailure explain(Exception failure, Path data, int port) {
        if (caused(failure, FileLockException.class)) {
            return new StartFailure(
                    "The data folder " + data + " is in use by another running Alliance Graph or Neo4j; stop it or set"
                            + " alliancegraph.data to another folder.",
                    failure);
        }
        if (caused(failure, BindException.class)) {
            return new StartFailure(
                    "The Bolt port " + port + " on 127.0.0.1 is in use; stop what uses it or set"
                            + " alliancegraph.bolt-port to another one (0 takes any free port).",
                    failure);
        }
        return new StartFailure("The database in " + data + " can't be started: " + failure.getMessage(), failure);
    }

    private static boolean caused(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
