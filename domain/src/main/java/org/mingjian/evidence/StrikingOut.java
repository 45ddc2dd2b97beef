package org.mingjian.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.opinion.Opinions;

/** Strikes out a wrong file, by the one who brought it and until the next step; file and reason stay to be seen. */
@ApplicationScoped
public class StrikingOut {
    private static final int LONGEST_REASON = 200;

    @Inject
    private Attachments attachments;

    @Inject
    private Opinions opinions;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Strikes a file out.
     *
     * @throws Rejection if something was done with the matter since, or no reason is given
     */
    @Transactional
    public void strike(long id, String told) {
        current.requireAny(
                Permission.READ_ALL_OPINIONS, Permission.READ_OPINIONS_OF_OWN_AGENCY, Permission.READ_OWN_OPINIONS);
        AttachmentRow seen =
                attachments.find(id).orElseThrow(() -> new IllegalArgumentException("no attachment " + id));
        opinions.held(seen.opinionId());
        String reason = told.strip();
        if (reason.isEmpty()) {
            throw new Rejection(EvidenceRule.REASON_MISSING);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Rejection(EvidenceRule.REASON_TOO_LONG, LONGEST_REASON);
        }
        if (!attachments.find(id).orElseThrow().strikable()) {
            throw new Rejection(seen.struck() ? EvidenceRule.STRUCK_ALREADY : EvidenceRule.STRUCK_TOO_LATE);
        }
        Attachment attachment = attachments.get(id);
        attachment.strike(reason, clock.instant());
        happened.fire(new AttachmentStruck(attachment, reason));
    }
}
