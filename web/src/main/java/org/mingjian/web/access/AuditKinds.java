package org.mingjian.web.access;

import java.util.List;
import org.mingjian.web.Show;

/** What entries of the audit trail can be about: the first part of their subjects. */
public final class AuditKinds {
    static final List<String> ALL = List.of(
            "user",
            "login",
            "agency",
            "agency-name",
            "supervisor",
            "officer",
            "opinion",
            "import",
            "mapping",
            "problem-kind",
            "snapshot",
            "report",
            "wording",
            "legal-basis",
            "execution",
            "schedule",
            "list",
            "fund",
            "expense",
            "payment",
            "standard",
            "calendar",
            "deadline",
            "attachment",
            "file_request",
            "obstruction",
            "interference",
            "recusal",
            "demand",
            "paper");

    private AuditKinds() {}

    /** A kind in words; itself where it is none that we know. */
    public static String name(String kind, Show show) {
        return ALL.contains(kind) ? show.text("audit.kind." + kind) : kind;
    }
}
