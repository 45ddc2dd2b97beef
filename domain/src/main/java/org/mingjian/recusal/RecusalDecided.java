package org.mingjian.recusal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.deadline.Subject;
import org.mingjian.kernel.DomainEvent;

/** It was decided whether somebody must stand aside. */
public record RecusalDecided(
        long recusalId, Subject about, @Nullable Long userId, Decision decision, boolean flawed, Map<String, ?> after)
        implements DomainEvent {
    static RecusalDecided of(Recusal recusal, Decision decision, String words) {
        return new RecusalDecided(
                recusal.id(),
                recusal.subject(),
                recusal.userId(),
                decision,
                recusal.waitsForReview(),
                Map.of(
                        "about",
                        recusal.subject().toString(),
                        "decision",
                        decision.name(),
                        "words",
                        words,
                        "concealed",
                        recusal.concealed()));
    }

    @Override
    public String subject() {
        return "recusal:" + recusalId;
    }
}
