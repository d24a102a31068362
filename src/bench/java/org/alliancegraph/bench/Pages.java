// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.alliancegraph.graphql.transport.InstalledBrowser;

/** What the pages cost in a browser, on a network that a picture shows node by node and on one that it does not. */
final class Pages {

    /** Some 5,000 nodes. */
    private static final int FEW = 60_000;

    private static final int TIMES = 3;
    private static final double PATIENCE = 300_000;

    /** Notes what the browser tells of a page: paints, shifts, the longest task and the longest frame. */
    private static final String WATCH = """
        window.told = {paint: 0, shift: 0, task: 0, frame: 0};
        const watch = (type, note) => new PerformanceObserver(
            (list) => list.getEntries().forEach(note)).observe({type, buffered: true});
        watch('largest-contentful-paint', ({startTime}) => { told.paint = startTime; });
        watch('layout-shift', ({value, hadRecentInput}) => { if (!hadRecentInput) told.shift += value; });
        watch('longtask', ({duration}) => { told.task = Math.max(told.task, duration); });
        let last = 0;
        const frame = (now) => {
          if (told.picture) told.frame = Math.max(told.frame, now - last);
          if (!told.picture && document.querySelector('.picture canvas')) {
            told.picture = now;
            told.task = 0;
          }
          last = now;
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
        """;

    private static final String BYTES = """
        (kind) => performance.getEntriesByType('resource')
            .filter(({name, initiatorType}) => kind === 'js' ? name.endsWith('.js') : initiatorType === 'fetch')
            .reduce((most, {encodedBodySize}) => kind === 'js' ? most + encodedBodySize : Math.max(most, encodedBodySize), 0)
        """;

    private static final String QUIET = "() => document.querySelector('main .panel')"
            + " && ![...document.querySelectorAll('main [aria-busy=true]')].length";
    private static final String SETTLED =
            "() => told.picture && !document.querySelector('main .panel').innerText" + ".includes('noch berechnet')";

    private final Report report;
    private final InstalledBrowser browser;
    private final String address;

    private Pages(Report report, InstalledBrowser browser, int port) {
        this.report = report;
        this.browser = browser;
        this.address = "http://127.0.0.1:" + port;
    }

    static void run(Report report) {
        report.heading("The pages in a browser");
        report.machine();
        report.line("| Claims | What | Median | Target |");
        report.line("| --: | --- | --: | --: |");
        for (int claims : new TreeSet<>(List.of(FEW, Options.claims()))) {
            Product.load(claims);
            try (Child product = Product.embedded("pages-" + claims, claims);
                    InstalledBrowser browser = InstalledBrowser.launch()) {
                Pages pages = new Pages(report, browser, Product.port(product));
                pages.opened("/network?groups=STATE", "told.picture");
                pages.network(claims);
                pages.overview(claims);
                pages.filter(claims);
            }
        }
    }

    private void network(int claims) {
        try (BrowserContext context = watched()) {
            Page page = context.newPage();
            List<Response> answers = new ArrayList<>();
            page.onResponse(each -> {
                if (String.valueOf(each.request().postData()).contains("\"operationName\":\"WholeNetwork\"")) {
                    answers.add(each);
                }
            });
            double first = picture(page, "/network?groups=NONE");
            report.line("| %,d | what is drawn | %s | 5,000 and 20,000 |", claims, drawn(page));
            row(claims, "first picture, before anything was computed", first, "ms", "3,000");
            page.waitForFunction(SETTLED, null, new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
            row(claims, "settled", number(page, "performance.now()"), "ms", "10,000");
            row(claims, "longest task of the main thread after the picture", number(page, "told.task"), "ms", "200");
            row(claims, "longest time between two frames after the picture", number(page, "told.frame"), "ms", "200");
            row(claims, "requests for the whole of it until settled", answers.size(), "", "1 and its repetitions");
            page.waitForTimeout(3000);
            row(claims, "memory of the page's process", (double) browser.resident(), "MiB", "500");
            row(
                    claims,
                    "JavaScript heap of the page",
                    number(page, "performance.memory.usedJSHeapSize / 1048576"),
                    "MiB",
                    "");
        }
        row(
                claims,
                "first picture, computed before",
                median(() -> opened("/network?groups=NONE", "told.picture")),
                "ms",
                "3,000");
        row(
                claims,
                "answer with the whole picture, gzip",
                median(() -> fetched("/network?groups=NONE")) / 1024,
                "kB",
                "400");
        row(
                claims,
                "first picture of what opens by itself",
                median(() -> opened("/network", "told.picture")),
                "ms",
                "3,000");
    }

    private void overview(int claims) {
        row(claims, "JavaScript of the first view, gzip", median(() -> scripts("/")) / 1024, "kB", "350");
        row(claims, "largest contentful paint", median(() -> painted("/", "told.paint")), "ms", "1,500");
        row(claims, "layout shift", median(() -> painted("/", "told.shift")), "", "0");
    }

    /** How long all panels of the overview take for another day, after the first. */
    private void filter(int claims) {
        try (BrowserContext context = watched()) {
            Page page = context.newPage();
            quiet(page, "/actors");
            List<Double> times = new ArrayList<>();
            for (String day : List.of("2015-01-01", "2016-01-01", "2017-01-01", "2018-01-01")) {
                double begun = number(page, "performance.now()");
                page.locator(".filter-bar input[type=date]").fill(day);
                page.waitForTimeout(50);
                page.waitForFunction(QUIET);
                times.add(number(page, "performance.now()") - begun);
            }
            times.removeFirst();
            row(claims, "another day on the list of actors, warm", middle(times), "ms", "1,000");
        }
    }

    private double opened(String path, String told) {
        try (BrowserContext context = watched()) {
            Page page = context.newPage();
            picture(page, path);
            return number(page, told);
        }
    }

    private double fetched(String path) {
        try (BrowserContext context = watched()) {
            Page page = context.newPage();
            picture(page, path);
            return ((Number) page.evaluate(BYTES, "fetch")).doubleValue();
        }
    }

    private double scripts(String path) {
        try (BrowserContext context = watched()) {
            Page page = context.newPage();
            quiet(page, path);
            return ((Number) page.evaluate(BYTES, "js")).doubleValue();
        }
    }

    private double painted(String path, String told) {
        try (BrowserContext context = watched()) {
            Page page = context.newPage();
            quiet(page, path);
            page.waitForTimeout(1000);
            return number(page, told);
        }
    }

    private double picture(Page page, String path) {
        page.navigate(address + path);
        page.waitForFunction("() => told.picture", null, new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
        return number(page, "told.picture");
    }

    private void quiet(Page page, String path) {
        page.navigate(address + path);
        page.waitForFunction(QUIET, null, new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
    }

    private BrowserContext watched() {
        BrowserContext context = browser.newContext();
        context.addInitScript(WATCH);
        return context;
    }

    private static String drawn(Page page) {
        return page.locator("main .panel p.quiet").first().textContent().replaceAll("[.] .*", "");
    }

    private static double number(Page page, String what) {
        return ((Number) page.evaluate(what)).doubleValue();
    }

    private static double median(Supplier<Double> measured) {
        List<Double> values = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            values.add(measured.get());
        }
        return middle(values);
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private void row(int claims, String what, double value, String unit, String target) {
        report.line("| %,d | %s | %s | %s |", claims, what, shown(value, unit), target);
    }

    private static String shown(double value, String unit) {
        return (value == Math.rint(value) || value >= 10 ? "%,.0f %s" : "%.3f %s")
                .formatted(value, unit)
                .strip();
    }
}
