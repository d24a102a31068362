// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.privacy;

import java.util.Collection;
import java.util.Map;
import org.alliancegraph.message.Language;
import org.alliancegraph.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Writes what is kept about a person as a page to read or to print, without any script. */
final class ReportPage {

    private static final String STYLE = """
        body{font:11pt/1.4 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
        dl{display:grid;grid-template-columns:12rem 1fr;gap:.1rem 1rem;margin:.3rem 0}
        dt{color:#555}dd{margin:0;overflow-wrap:anywhere}
        section{border-top:1px solid #bbb;padding:.3rem 0}
        @media print{body{margin:0;max-width:none}section{break-inside:avoid}}\
        """;

    private ReportPage() {}

    static String of(Message title, Message what, Map<String, ?> report, Language language) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"")
                .append(language.locale().getLanguage())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(title.in(language)))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(escaped(title.in(language)))
                .append("</h1><p>")
                .append(escaped(what.in(language)))
                .append("</p>");
        report.forEach((name, value) -> {
            page.append("<h2>").append(escaped(name)).append("</h2>");
            write(value, page);
        });
        return page.append("</body></html>").toString();
    }

    private static void write(@Nullable Object value, StringBuilder page) {
        switch (value) {
            case Map<?, ?> fields -> {
                page.append("<dl>");
                fields.forEach((name, each) -> {
                    page.append("<dt>").append(escaped(name)).append("</dt><dd>");
                    write(each, page);
                    page.append("</dd>");
                });
                page.append("</dl>");
            }
            case Collection<?> all ->
                all.forEach(each -> {
                    page.append("<section>");
                    write(each, page);
                    page.append("</section>");
                });
            case null -> page.append("–");
            default -> page.append(escaped(value));
        }
    }

    private static String escaped(Object value) {
        return HtmlUtils.htmlEscape(value.toString(), "UTF-8");
    }
}
