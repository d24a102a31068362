// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.PlaywrightException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Hands out visits to the started product: one browser for the whole run, one visit for each test. Where no browser can
 * be had the tests are skipped, unless a continuous integration wants to hear of it.
 */
public class Visits implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(Visits.class);
    private static final String MISSING = "No browser: install Chromium (Debian: apt-get install chromium) or Chrome, "
            + "or let Playwright reach its download server.";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visit.class || type == InstalledBrowser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Attempt attempt = test.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Attempt.class, type -> Attempt.make(), Attempt.class);
        if (parameter.getParameter().getType() == InstalledBrowser.class) return attempt.orSkip();
        Visit visit = new Visit(attempt.orSkip().newContext(), address(test));
        test.getStore(NAMESPACE).put(Visit.class, visit);
        return visit;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visit visit = test.getStore(NAMESPACE).remove(Visit.class, Visit.class);
        if (visit != null) visit.end();
    }

    private static String address(ExtensionContext test) {
        var environment = SpringExtension.getApplicationContext(test).getEnvironment();
        return "http://127.0.0.1:" + requireNonNull(environment.getProperty("local.server.port"));
    }

    /** The one attempt of a run to get a browser; a failed one takes long and is not made again. */
    private record Attempt(
            @Nullable InstalledBrowser browser, @Nullable PlaywrightException failure) implements AutoCloseable {

        static Attempt make() {
            try {
                return new Attempt(InstalledBrowser.launch(), null);
            } catch (PlaywrightException e) {
                return new Attempt(null, e);
            }
        }

        InstalledBrowser orSkip() {
            if (browser != null) return browser;
            if ("true".equals(System.getenv("CI"))) throw new AssertionFailedError(MISSING, failure);
            throw new TestAbortedException(MISSING, failure);
        }

        @Override
        public void close() {
            if (browser != null) browser.close();
        }
    }
}
