package org.mingjian.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.Rejection;

/** Drafts of the portal's form, each kept for its author alone. */
@ApplicationScoped
public class KeepingDrafts {
    static final int MOST = 20;

    @Inject
    private EntityManager entities;

    @Inject
    private OpinionForms forms;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    /**
     * Keeps a form as it is.
     *
     * @return the draft
     * @throws Rejection if the form was submitted, or the draft was kept elsewhere since
     */
    @Transactional
    public OpinionDraft keep(OpenForm open, OpinionForm form) {
        long author = author();
        form.demandFits();
        forms.hold(open.key());
        forms.matter(author, open.key()).ifPresent(Opinion::refuseAnother);
        Optional<OpinionDraft> kept = forms.draft(author, open.key());
        kept.ifPresent(open::demandNewest);
        OpinionDraft draft = kept.orElseGet(() -> begin(author, open.key()));
        draft.keep(form, open.window(), clock.instant());
        entities.flush();
        return draft;
    }

    private OpinionDraft begin(long author, String formKey) {
        if (count(author) >= MOST) {
            throw new Rejection(OpinionRule.TOO_MANY_DRAFTS, MOST);
        }
        OpinionDraft draft = new OpinionDraft(author, formKey);
        entities.persist(draft);
        return draft;
    }

    /** Deletes a draft of one's own. */
    @Transactional
    public void drop(String formKey) {
        forms.drop(author(), formKey);
    }

    /** How many drafts of one's own there are. */
    public long count() {
        return count(author());
    }

    private long count(long author) {
        return entities.createQuery("select count(d) from OpinionDraft d where d.authorId = :author", Long.class)
                .setParameter("author", author)
                .getSingleResult();
    }

    /** One's own drafts, the last kept first. */
    public List<OpinionDraft> mine() {
        long author = author();
        return entities.createQuery(
                        "select d from OpinionDraft d where d.authorId = :author order by d.keptAt desc, d.id desc",
                        OpinionDraft.class)
                .setParameter("author", author)
                .getResultList();
    }

    /** A draft of one's own. */
    public Optional<OpinionDraft> find(String formKey) {
        return forms.draft(author(), formKey);
    }

    /** The matter that a form of one's own has become. */
    public Optional<Long> submitted(String formKey) {
        return forms.matter(author(), formKey).map(Opinion::id);
    }

    private long author() {
        current.requireAny(Permission.SUBMIT_OPINIONS, Permission.ENTER_PAPER_OPINIONS);
        return current.account()
                .orElseThrow(() -> new IllegalStateException("only accounts fill in forms"))
                .id();
    }
}
