// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * The browser the tests drive: a Chromium or Chrome of this machine, else one that Playwright fetches. Where neither
 * can be had the tests are skipped, unless a continuous integration wants to hear of it.
 */
record InstalledBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String MISSING = "No browser: install Chromium (Debian: apt-get install chromium) or Chrome, "
            + "or let Playwright reach its download server.";

    static InstalledBrowser launch() {
        try {
            return onPath().map(InstalledBrowser::launch).orElseGet(InstalledBrowser::fetch);
        } catch (PlaywrightException e) {
            if ("true".equals(System.getenv("CI"))) throw new AssertionFailedError(MISSING, e);
            throw new TestAbortedException(MISSING, e);
        }
    }

    BrowserContext newContext() {
        return browser.newContext(new NewContextOptions()
                .setLocale("de-DE")
                .setViewportSize(1440, 900)
                .setDeviceScaleFactor(1));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static InstalledBrowser launch(Path executable) {
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return launch(playwright, new LaunchOptions().setExecutablePath(executable));
    }

    private static InstalledBrowser fetch() {
        return launch(Playwright.create(), new LaunchOptions());
    }

    private static InstalledBrowser launch(Playwright playwright, LaunchOptions options) {
        PlaywrightAssertions.setDefaultAssertionTimeout((double) PATIENCE.toMillis());
        return new InstalledBrowser(playwright, playwright.chromium().launch(options.setArgs(ARGUMENTS)));
    }

    private static Optional<Path> onPath() {
        List<Path> folders = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
