// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.graphql.transport;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The browser the tests drive: a Chromium or Chrome of this machine, else one that Playwright fetches. */
public record InstalledBrowser(Playwright playwright, Browser browser) implements AutoCloseable {

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
    private static final Map<String, String> FETCH_NOTHING = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Fails with a {@link PlaywrightException} where no browser can be had. */
    public static InstalledBrowser launch() {
        LaunchOptions options = new LaunchOptions().setArgs(ARGUMENTS);
        onPath().ifPresentOrElse(options::setExecutablePath, InstalledBrowser::fetch);
        PlaywrightAssertions.setDefaultAssertionTimeout((double) PATIENCE.toMillis());
        Playwright playwright = Playwright.create(new CreateOptions().setEnv(FETCH_NOTHING));
        try {
            return new InstalledBrowser(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException e) {
            playwright.close();
            throw e;
        }
    }

    public BrowserContext newContext() {
        BrowserContext context =
                browser.newContext(new NewContextOptions().setLocale("de-DE").setViewportSize(1440, 900));
        context.setDefaultTimeout((double) PATIENCE.toMillis());
        return context;
    }

    /** MiB of memory that the processes of its pages have in use, or -1 where the system does not tell. */
    public long resident() {
        JsonObject told = browser.newBrowserCDPSession().send("SystemInfo.getProcessInfo");
        long resident = 0;
        for (JsonElement process : told.getAsJsonArray("processInfo")) {
            JsonObject each = process.getAsJsonObject();
            if (each.get("type").getAsString().equals("renderer")) {
                resident = Math.max(resident, resident(each.get("id").getAsLong()));
            }
        }
        return resident == 0 ? -1 : resident;
    }

    private static long resident(long process) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0L);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        playwright.close();
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

    /** Playwright by itself would fetch the browsers of all vendors. */
    private static void fetch() {
        ProcessBuilder install =
                Driver.ensureDriverInstalled(FETCH_NOTHING, false).createProcessBuilder();
        install.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        install.command().addAll(List.of("install", "--only-shell", "chromium"));
        install.redirectErrorStream(true).redirectOutput(Redirect.DISCARD);
        try {
            install.start().waitFor();
        } catch (IOException e) {
            throw new PlaywrightException("Playwright cannot fetch a browser", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlaywrightException("Interrupted while fetching a browser", e);
        }
    }
}
