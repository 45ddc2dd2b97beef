package org.mingjian.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.document.Document;
import org.mingjian.document.DocumentStore;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/**
 * Adds files to a form while it is filled in, one by one: what is up is up, though the form be refused later, or the
 * telephone die.
 *
 * @article 8(2)
 */
@ApplicationScoped
public class Uploading {
    /** The most that a file may have. */
    public static final long MOST_BYTES = 50L << 20;

    /** The most files of one form. */
    public static final int MOST = 20;

    private static final int LONGEST_NAME = 200;

    @Inject
    private EntityManager entities;

    @Inject
    private DocumentStore documents;

    @Inject
    private Inspecting inspecting;

    @Inject
    private Attachments attachments;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /**
     * Adds a file.
     *
     * @param named as the sender's computer names it
     * @throws Rejection if it is too large, no evidence, or marked as a state secret; nothing is stored then
     */
    @Transactional
    public StagedFile add(String formKey, String named, InputStream content) {
        requireHand();
        Sql.lock(entities, "attachments of " + formKey);
        if (attachments.waiting(formKey).size() >= MOST) {
            throw new Rejection(EvidenceRule.TOO_MANY, MOST);
        }
        String name = cleaned(named);
        Document document = documents.store(content, MOST_BYTES);
        Attachment attachment = new Attachment(
                formKey, account().id(), name, document, inspecting.inspect(document.sha256(), name), clock.instant());
        entities.persist(attachment);
        happened.fire(new AttachmentUploaded(attachment));
        return new StagedFile(attachment.id(), name, attachment.size());
    }

    /** Takes a file out of a form of one's own that is still open. */
    @Transactional
    public void takeOut(long id, String reason) {
        requireHand();
        Attachment attachment = attachments.get(id);
        if (attachment.by() != account().id() || !attachment.waits()) {
            throw new IllegalArgumentException("no open attachment " + id);
        }
        attachment.strike(reason, clock.instant());
        happened.fire(new AttachmentStruck(attachment, reason));
    }

    private void requireHand() {
        current.requireAny(
                Permission.SUBMIT_OPINIONS,
                Permission.ENTER_PAPER_OPINIONS,
                Permission.ANSWER_OPINIONS,
                Permission.KEEP_ATTACHMENTS,
                Permission.OVERRULE_HANDLING);
    }

    private User account() {
        return current.account().orElseThrow(() -> new IllegalStateException("only accounts add files"));
    }

    /** The name alone, without folders and without what cannot be seen. */
    private static String cleaned(String named) {
        String name = named.substring(Math.max(named.lastIndexOf('/'), named.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .strip();
        if (name.isEmpty()) {
            throw new Rejection(EvidenceRule.NAME_MISSING);
        }
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}
