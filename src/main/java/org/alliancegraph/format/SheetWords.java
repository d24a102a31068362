// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alliancegraph.message.Language;

/**
 * The names of sheets, columns and values in an exported workbook: in English those of the model, in German those of
 * the template. The import reads both.
 */
public record SheetWords(Language language) {

    private static final Pattern INEXACT = Pattern.compile("(before|after|about) ");
    private static final Map<String, String> GERMAN_INEXACT = Map.of("before", "vor", "after", "nach", "about", "um");
    private static final Map<ExportSheet, Map<ExportColumn, Map<String, String>>> CHOICES = choices();

    /** The name of the sheet or file. */
    public String title(ExportSheet sheet) {
        return german() ? kind(sheet).germanTitle() : sheet.title();
    }

    public String header(ExportSheet sheet, ExportColumn column) {
        return german() ? described(sheet, column).germanHeader() : column.name();
    }

    public List<String> headers(ExportSheet sheet) {
        return sheet.columns().stream().map(column -> header(sheet, column)).toList();
    }

    /** The explanation of a column for people who fill it in. */
    public String meaning(ExportSheet sheet, ExportColumn column) {
        SheetColumn described = described(sheet, column);
        return german() ? described.german() : described.english();
    }

    /** The value of a row as people read it; empty if there is none. */
    public String text(ExportSheet sheet, ExportColumn column, ExportRow row) {
        String text = column.text(row);
        if (!german() || text.isEmpty()) {
            return text;
        }
        return switch (column.kind()) {
            case CHOICE ->
                CHOICES.getOrDefault(sheet, Map.of())
                        .getOrDefault(column, Map.of())
                        .getOrDefault(text, text);
            case DATE -> date(text);
            case TEXT, WHOLE, DECIMAL, LIST, KEYS -> text;
        };
    }

    /** A short German label of a claim for a picture: its role, kind or stance, otherwise its type. */
    public static String called(ExportRow claim) {
        for (String field : new String[] {"role", "kind", "stance"}) {
            String value = claim.text(field);
            if (value != null) {
                return TemplateChoices.of(SheetKind.CLAIMS, field)
                        .vocabularies()
                        .getFirst()
                        .german(value);
            }
        }
        return Synonyms.CLAIM_TYPES.german(claim.required("type"));
    }

    private static String date(String text) {
        Matcher inexact = INEXACT.matcher(text);
        return inexact.lookingAt() ? GERMAN_INEXACT.get(inexact.group(1)) + " " + text.substring(inexact.end()) : text;
    }

    private boolean german() {
        return language == Language.DE;
    }

    private static SheetKind kind(ExportSheet sheet) {
        return SheetKind.valueOf(sheet.name());
    }

    private static SheetColumn described(ExportSheet sheet, ExportColumn column) {
        SheetColumn described = kind(sheet).column(column.name());
        if (described == null) {
            throw new IllegalStateException("no words for " + sheet + "." + column.name());
        }
        return described;
    }

    private static Map<ExportSheet, Map<ExportColumn, Map<String, String>>> choices() {
        Map<ExportSheet, Map<ExportColumn, Map<String, String>>> all = new EnumMap<>(ExportSheet.class);
        for (ExportSheet sheet : ExportSheet.values()) {
            Map<ExportColumn, Map<String, String>> ofSheet = new HashMap<>();
            for (ExportColumn column : sheet.columns()) {
                ofSheet.put(column, choices(sheet, column));
            }
            all.put(sheet, ofSheet);
        }
        return all;
    }

    private static Map<String, String> choices(ExportSheet sheet, ExportColumn column) {
        String field = column.name().equals("ownState") ? "state" : column.name();
        Map<String, String> german = new HashMap<>();
        for (SynonymTable words : TemplateChoices.of(kind(sheet), field).vocabularies()) {
            words.values().forEach(value -> german.putIfAbsent(value, words.german(value)));
        }
        return german;
    }
}
