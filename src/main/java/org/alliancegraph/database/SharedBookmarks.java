// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.database;

import java.io.Serial;
import java.util.Set;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/** Lets reads over the driver wait for what Spring Data wrote, on whichever member of a cluster they run. */
final class SharedBookmarks implements BookmarkManager {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Neo4jBookmarkManager bookmarks;

    SharedBookmarks(Neo4jBookmarkManager bookmarks) {
        this.bookmarks = bookmarks;
    }

    @Override
    public Set<Bookmark> getBookmarks() {
        return Set.copyOf(bookmarks.getBookmarks());
    }

    @Override
    public void updateBookmarks(Set<Bookmark> previous, Set<Bookmark> next) {
        bookmarks.updateBookmarks(previous, next);
    }
}
