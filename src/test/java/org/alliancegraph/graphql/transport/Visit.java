// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** One visit of one person to the pages, watched for requests to other servers and for script errors. */
public final class Visit {

    private final BrowserContext context;
    private final String address;
    private final Page page;
    private final List<String> elsewhere = new CopyOnWriteArrayList<>();
    private final List<String> mishaps = new CopyOnWriteArrayList<>();

    Visit(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        context.onRequest(this::note);
        page = context.newPage();
        page.onPageError(mishaps::add);
        page.onConsoleMessage(this::note);
    }

    /** Opens a path of the product, with its query string. */
    public Page open(String path) {
        page.navigate(address + path);
        return page;
    }

    /** Opens a path of the product in a browser that was prepared for it. */
    Page open(String path, Consumer<Page> prepare) {
        prepare.accept(page);
        return open(path);
    }

    /** Ends the visit, and fails if it was not a quiet one. */
    void end() {
        context.close();
        assertThat(elsewhere).as("requests to other servers").isEmpty();
        assertThat(mishaps).as("script errors and refused content").isEmpty();
    }

    private void note(Request request) {
        boolean here = request.url().startsWith(address + "/");
        if (!here && request.url().startsWith("http")) elsewhere.add(request.url());
    }

    private void note(ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")) mishaps.add(message.text());
    }
}
