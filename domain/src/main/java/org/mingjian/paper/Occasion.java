package org.mingjian.paper;

import org.jspecify.annotations.Nullable;
import org.mingjian.handling.Handlings;
import org.mingjian.supervision.Demand;
import org.mingjian.supervision.DemandStep;

/**
 * What a document tells of.
 *
 * @param key names it within its matter; one valid document of a kind for each
 * @param deed absent where it is the submission
 * @param part the agency's part it concerns, for those that concern one
 * @param demand the supervision document it concerns, and what was done with it
 */
record Occasion(
        PaperKind kind,
        String key,
        Handlings.@Nullable Told deed,
        Handlings.@Nullable Part part,
        @Nullable Demanded demand) {
    /** Something that was done with a supervision document. */
    record Demanded(Demand demand, DemandStep step) {}

    static Occasion submission() {
        return new Occasion(PaperKind.SUGGESTION, "submission", null, null, null);
    }

    static Occasion of(PaperKind kind, Handlings.Told deed, Handlings.@Nullable Part part) {
        String key =
                "deed:" + deed.id() + (part == null ? "" : "/" + part.handling().id());
        return new Occasion(kind, key, deed, part, null);
    }

    static Occasion of(PaperKind kind, Demand demand, DemandStep step) {
        return new Occasion(kind, "demand:" + step.id(), null, null, new Demanded(demand, step));
    }

    @Nullable
    Long demandId() {
        return demand == null ? null : demand.demand().id();
    }

    @Nullable
    Long agencyId() {
        if (demand != null) {
            return demand.demand().agencyId();
        }
        return part == null ? null : part.handling().agencyId();
    }
}
