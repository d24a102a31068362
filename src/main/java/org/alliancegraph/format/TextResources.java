// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** Texts that are files of the product, so that who words them need not read Java. */
final class TextResources {

    private TextResources() {}

    static Properties of(String file) {
        try (Reader reader =
                new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String required(Properties texts, String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("No text says what " + key + " is.");
        }
        return text;
    }
}
