package org.mingjian.evidence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.Opinions;

/**
 * What the bureau does with files: adds its own to a matter, releases them to the agencies that have a part in it, says
 * how carefully they are treated.
 *
 * @article 8(2)
 */
@ApplicationScoped
public class KeepingAttachments {
    @Inject
    private Attachments attachments;

    @Inject
    private BringingEvidence evidence;

    @Inject
    private Opinions opinions;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /** Adds the files of a form to a matter. */
    @Transactional
    public void add(long opinionId, String formKey) {
        current.require(Permission.KEEP_ATTACHMENTS);
        Opinion opinion = opinions.find(opinionId)
                .map(OpinionDetail::opinion)
                .orElseThrow(() -> new IllegalArgumentException("no matter " + opinionId));
        if (opinion.told() != null) {
            throw new Rejection(EvidenceRule.OF_A_LEDGER);
        }
        if (opinion.state() == OpinionState.ARCHIVED) {
            throw new Rejection(EvidenceRule.ARCHIVED);
        }
        if (!evidence.any(formKey)) {
            throw new Rejection(EvidenceRule.NOTHING_CHOSEN);
        }
        evidence.bring(formKey, new Origin(opinionId, null, Side.BUREAU, null), clock.instant());
    }

    /** Lets agencies that have a part in the matter see a file, or no longer. */
    @Transactional
    public void release(long id, boolean released) {
        current.require(Permission.KEEP_ATTACHMENTS);
        decide(id, attachment -> attachment.release(released, clock.instant()));
    }

    /** Says how carefully a file is treated. */
    @Transactional
    public void grade(long id, AttachmentLevel level) {
        current.require(Permission.KEEP_ATTACHMENTS);
        decide(id, attachment -> attachment.grade(level));
    }

    private void decide(long id, Consumer<Attachment> decision) {
        Attachment attachment = attachments.get(id);
        long opinionId = requireNonNull(attachment.opinionId());
        Map<String, ?> before = AttachmentDecided.facts(attachment);
        decision.accept(attachment);
        Map<String, ?> after = AttachmentDecided.facts(attachment);
        if (!before.equals(after)) {
            happened.fire(new AttachmentDecided(opinionId, before, after));
        }
    }
}
