package org.mingjian.recusal;

import java.util.Map;
import org.mingjian.kernel.DomainEvent;

/** What somebody had brought or done who should have stood aside was reviewed. */
public record RecusalReviewed(long recusalId, Map<String, ?> after) implements DomainEvent {
    static RecusalReviewed of(Recusal recusal, Review review, String words) {
        return new RecusalReviewed(
                recusal.id(), Map.of("about", recusal.subject().toString(), "review", review.name(), "words", words));
    }

    @Override
    public String subject() {
        return "recusal:" + recusalId;
    }
}
