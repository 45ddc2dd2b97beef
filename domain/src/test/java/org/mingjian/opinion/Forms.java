package org.mingjian.opinion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Forms for tests. */
public final class Forms {
    /** Valid agency of the district's towns. */
    public static final long TOWN = 1;

    private static final String FACTS = "十一月二十日上午在集贸市场，两名执法人员检查时没有出示证件，也没有说明理由。";

    private Forms() {}

    /** Filled in as a supervisor would. */
    public static OpinionForm filled(String title) {
        return with(title, FACTS, TOWN, LocalDate.of(2026, 11, 20));
    }

    public static OpinionForm with(
            @Nullable String title, @Nullable String facts, long agencyId, @Nullable LocalDate happenedOn) {
        return new OpinionForm(
                OpinionType.ISSUE,
                agencyId,
                title,
                facts,
                "希望以后检查先亮证。",
                happenedOn,
                "集贸市场",
                "INSPECT",
                EnforcementDomain.MARKET,
                ActKind.INSPECTION,
                true,
                null,
                null,
                null,
                null);
    }

    /** As staff would fill it in from paper. */
    public static OpinionForm paper(
            String title, @Nullable Long supervisorId, @Nullable LocalDate receivedOn, @Nullable LocalDate happenedOn) {
        OpinionForm form = filled(title);
        return new OpinionForm(
                form.type(),
                form.agencyId(),
                form.title(),
                form.facts(),
                form.request(),
                happenedOn,
                form.place(),
                form.problemKind(),
                form.domain(),
                form.actKind(),
                form.confidential(),
                supervisorId,
                receivedOn,
                null,
                null);
    }

    /** A form in a window of its own, without a draft. */
    public static OpenForm open(String key) {
        return new OpenForm(key, 0, "window of " + key);
    }
}
