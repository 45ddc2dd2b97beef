package org.mingjian.paper;

import org.jspecify.annotations.Nullable;
import org.mingjian.handling.Handlings;

/**
 * What a document tells of.
 *
 * @param key names it within its matter; one valid document of a kind for each
 * @param deed absent where it is the submission
 * @param part the agency's part it concerns, for those that concern one
 */
record Occasion(PaperKind kind, String key, Handlings.@Nullable Told deed, Handlings.@Nullable Part part) {
    static Occasion submission() {
        return new Occasion(PaperKind.SUGGESTION, "submission", null, null);
    }

    static Occasion of(PaperKind kind, Handlings.Told deed, Handlings.@Nullable Part part) {
        String key =
                "deed:" + deed.id() + (part == null ? "" : "/" + part.handling().id());
        return new Occasion(kind, key, deed, part);
    }

    @Nullable
    Long agencyId() {
        return part == null ? null : part.handling().agencyId();
    }
}
