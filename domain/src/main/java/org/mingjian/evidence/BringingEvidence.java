package org.mingjian.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionEntered;
import org.mingjian.opinion.OpinionSubmitted;

/**
 * Lets the files of a form go with what the form becomes, in the same transaction.
 *
 * @article 8(2)
 */
@ApplicationScoped
public class BringingEvidence {
    @Inject
    private EntityManager entities;

    @Inject
    private Attachments attachments;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /** Whether the one who acts has added any file to a form. */
    public boolean any(String formKey) {
        return !attachments.waiting(formKey).isEmpty();
    }

    /** The files that the one who acts has added to a form belong to a matter from now on. */
    public void bring(String formKey, Origin origin, Instant now) {
        List<Attachment> files = attachments.waiting(formKey);
        if (!files.isEmpty()) {
            files.forEach(file -> file.bring(origin, now));
            happened.fire(new AttachmentsBrought(origin, files));
        }
    }

    void submitted(@Observes OpinionSubmitted event) {
        withMatter(event.opinionId());
    }

    /** What staff enter from paper is the submitter's. */
    void entered(@Observes OpinionEntered event) {
        withMatter(event.opinionId());
    }

    private void withMatter(long opinionId) {
        String formKey = entities.find(Opinion.class, opinionId).formKey();
        if (formKey != null) {
            bring(formKey, new Origin(opinionId, null, Side.SUBMITTER, null), clock.instant());
        }
    }
}
