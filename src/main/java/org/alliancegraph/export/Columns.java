// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.export;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** What the columns of the workbook mean, for whoever fills one in. */
final class Columns {

    private static final Properties TEXTS = load();

    private Columns() {}

    /** The meaning of a column. */
    static Wording meaning(Sheet sheet, Column column) {
        String key = sheet.title() + "." + column.name();
        return new Wording(text(key + ".de"), text(key + ".en"));
    }

    private static String text(String key) {
        String text = TEXTS.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("export/columns.properties does not say what " + key + " is.");
        }
        return text;
    }

    private static Properties load() {
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("export/columns.properties").getInputStream(), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
