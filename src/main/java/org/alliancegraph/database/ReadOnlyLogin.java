// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.internal.kernel.api.security.StaticAccessMode;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;

/** May read and nothing else, so that a statement of the read side that writes is refused by the database itself. */
public final class ReadOnlyLogin extends LoginContext {

    public static final ReadOnlyLogin INSTANCE = new ReadOnlyLogin();

    private ReadOnlyLogin() {
        super(AuthSubject.AUTH_DISABLED, ClientConnectionInfo.EMBEDDED_CONNECTION);
    }

    @Override
    public SecurityContext authorize(
            IdLookup ids, PrivilegeDatabaseReference database, AbstractSecurityLog log, long transaction) {
        return new SecurityContext(subject, StaticAccessMode.READ, connectionInfo(), database.name());
    }
}
