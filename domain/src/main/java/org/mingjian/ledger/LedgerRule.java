package org.mingjian.ledger;

import org.mingjian.kernel.Rule;

/** Why a ledger, a mapping or a row is refused. */
public enum LedgerRule implements Rule {
    /** The mapping file is not one; facts: what is wrong. */
    MAPPING_INVALID,
    /** Facts: what mapping files call the column. */
    NUMBER_UNMAPPED,
    /** Facts: what mapping files call the column. */
    TITLE_UNMAPPED,
    /** Facts: what mapping files call the column. */
    SUBMITTED_UNMAPPED,
    AGENCY_UNMAPPED,
    /** Facts: the pattern, which of its characters is wrong. */
    PATTERN_INVALID,
    DATE_FORMATS_MISSING,
    /** Facts: the form. */
    DATE_FORMAT_INVALID,
    MAPPING_NAMELESS,
    /** Facts: the name that is taken. */
    MAPPING_BUILT_IN,
    PATTERN_TOO_SLOW,
    /** Facts: the headings the file lacks, the headings it has. */
    HEADINGS_MISSING,
    SOURCE_NAME_BLANK,
    /** Facts: the portal's own name as a source. */
    SOURCE_IS_PORTAL,
    NUMBER_MISSING,
    SUBMITTED_MISSING,
    TITLE_MISSING,
    /** Facts: the heading, the cell's text. */
    DATE_UNREADABLE,
    CONCLUDED_BEFORE_SUBMITTED,
    ACCEPTED_BEFORE_SUBMITTED,
    CONCLUDED_BEFORE_ACCEPTED,
    CONCLUDED_THOUGH_REFUSED,
    AGENCY_MISSING,
    /** Facts: the agency's name. */
    AGENCY_UNKNOWN,
    /** Facts: the agency's name. */
    AGENCY_WAITING,
    /** Facts: the agency's name, the reason. */
    AGENCY_REFUSED,
    /** Facts: heading, length allowed. */
    TEXT_TOO_LONG,
    /** Facts: rows read, created, updated, unchanged, rejected. */
    COUNTS_DO_NOT_ADD_UP,
    FILE_EMPTY,
    FILE_TYPE_UNKNOWN,
    FILE_IS_OLD_EXCEL,
    FILE_HAS_MACROS,
    /** Facts: mebibytes allowed. */
    FILE_TOO_LARGE,
    /** Facts: columns allowed. */
    TOO_MANY_COLUMNS,
    HEADINGS_MERGED,
    /** Facts: the heading that stands twice. */
    HEADING_TWICE,
    FILE_BROKEN,
    NAME_NOT_WAITING,
    AGENCY_GONE,
    KIND_NEEDED,
    /** Facts: length allowed. */
    REASON_NEEDED,
    /** The import is being carried out. */
    IMPORT_BUSY,
    IMPORT_UNDONE,
    /** Facts: how many matters. */
    CHANGES_NOT_KEPT,
    /** Facts: file, when it was asked for, how many of the matters it has changed. */
    CHANGED_BY_LATER_IMPORT,
    /** Facts: how many matters, one of their numbers. */
    CHANGED_SINCE,
    /** Facts: how many matters, the half-year, when its figures were frozen. */
    COUNTED_IN_FIGURES;

    @Override
    public String article() {
        return "";
    }
}
