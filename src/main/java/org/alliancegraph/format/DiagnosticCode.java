// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.format;

import java.util.EnumSet;
import java.util.Set;

/** The stable codes of errors and notices; docs/import-formats.md explains each. */
public enum DiagnosticCode {
    // of a file as a whole
    EMPTY_FILE,
    UNKNOWN_FORMAT,
    OLD_EXCEL,
    PASSWORD_PROTECTED,
    NEEDS_MAPPING,
    TRUNCATED,
    TOO_LARGE,
    UNPACKS_TO_TOO_MUCH,
    MALFORMED,
    INVALID_MAPPING,
    // of its text
    ENCODING,
    BROKEN_CHARACTERS,
    MIXED_ENCODING,
    SUSPICIOUS_CHARACTERS,
    UNCLOSED_QUOTE,
    ROW_TOO_LONG,
    ROW_TOO_SHORT,
    // of a spreadsheet
    FORMULA,
    FORMULA_ERROR,
    FORMULA_WITHOUT_VALUE,
    MERGED_CELLS,
    HIDDEN_SHEET,
    MACROS,
    EXTERNAL_LINKS,
    DATE_LOOKS_LIKE_YEAR,
    // of sheets and headers
    UNKNOWN_SHEET,
    UNKNOWN_COLUMN,
    MISSPELT_COLUMN,
    DUPLICATE_COLUMN,
    ROWS_ABOVE_HEADER,
    COLUMN_WITHOUT_HEADER,
    CONTACT_DATA,
    CONTACT_DATA_TAKEN,
    PERSON_IN_TEXT,
    MISSING_COLUMN,
    // of values
    MISSING_VALUE,
    UNKNOWN_VALUE,
    BROKEN_NUMBER,
    AMBIGUOUS_NUMBER,
    BROKEN_DATE,
    BROKEN_KEY,
    BROKEN_ID,
    LEADING_ZERO,
    READ_AS,
    FIELD_NOT_HERE,
    TYPE_NOT_KNOWN,
    TOTALS_ROW,
    FOOTNOTE,
    CELL_COLOURS,
    // of graphs
    DOCTYPE_IGNORED,
    SEVERAL_SPELLS,
    NOT_READ,
    UNKNOWN_NODE,
    NO_DATE,
    LOOP;

    private static final Set<DiagnosticCode> LEAVING_OUT = EnumSet.of(
            EMPTY_FILE,
            TRUNCATED,
            UNKNOWN_SHEET,
            HIDDEN_SHEET,
            UNKNOWN_COLUMN,
            MISSPELT_COLUMN,
            COLUMN_WITHOUT_HEADER,
            CONTACT_DATA,
            NOT_READ,
            TOTALS_ROW,
            CELL_COLOURS,
            SEVERAL_SPELLS,
            NO_DATE,
            LOOP,
            UNKNOWN_NODE);

    /** Whether a notice with this code means that a part of the file is not read. */
    boolean leavesOut() {
        return LEAVING_OUT.contains(this);
    }
}
