package org.mingjian.regulation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DomainEvent;

/** Somebody said anew from when until when a document holds. */
record LegalBasisRevised(long basisId, Map<String, ?> before, Map<String, ?> after) implements DomainEvent {
    LegalBasisRevised(LegalBasis basis, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String note) {
        this(basis.id(), facts(basis.validFrom(), basis.validTo(), basis.note()), facts(from, to, note));
    }

    @Override
    public String subject() {
        return "legal-basis:" + basisId;
    }

    private static Map<String, ?> facts(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String note) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("validFrom", from == null ? null : from.toString());
        facts.put("validTo", to == null ? null : to.toString());
        facts.put("note", note);
        return facts;
    }
}
