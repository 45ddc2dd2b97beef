package org.mingjian.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DomainEvent;

/** It was decided what a name in ledgers means, or that it is refused; or the decision was taken back. */
record AgencyDecided(String name, Decision was, Decision is) implements DomainEvent {
    /** Nothing of it set: no decision. */
    record Decision(@Nullable Long agency, @Nullable String refusal) {
        static final Decision NONE = new Decision(null, null);

        static Decision of(AgencyAlias alias) {
            return new Decision(alias.agencyId(), alias.refusal());
        }

        private Map<String, ?> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            if (agency != null) {
                values.put("agency", agency);
            }
            if (refusal != null) {
                values.put("refusal", refusal);
            }
            return values;
        }
    }

    @Override
    public String subject() {
        return "agency-name:" + name;
    }

    @Override
    public Map<String, ?> before() {
        return was.values();
    }

    @Override
    public Map<String, ?> after() {
        return is.values();
    }
}
