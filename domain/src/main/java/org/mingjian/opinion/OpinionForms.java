package org.mingjian.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.mingjian.kernel.Sql;

/** What became of forms by their keys: a draft, then a matter, never both. */
@ApplicationScoped
class OpinionForms {
    @Inject
    private EntityManager entities;

    /** Keeps everybody else away from a form until the transaction ends. */
    void hold(String formKey) {
        Sql.lock(entities, "opinion form " + formKey);
    }

    /** The matter that an account's form has become. */
    Optional<Opinion> matter(long authorId, String formKey) {
        return entities.createQuery(
                        "select o from Opinion o where o.enteredBy = :author and o.formKey = :key", Opinion.class)
                .setParameter("author", authorId)
                .setParameter("key", formKey)
                .getResultStream()
                .findFirst();
    }

    Optional<OpinionDraft> draft(long authorId, String formKey) {
        return entities.createQuery(
                        "select d from OpinionDraft d where d.authorId = :author and d.formKey = :key",
                        OpinionDraft.class)
                .setParameter("author", authorId)
                .setParameter("key", formKey)
                .getResultStream()
                .findFirst();
    }

    void drop(long authorId, String formKey) {
        Sql.of("delete from opinion_draft where author_id = ? and form_key = ?", authorId, formKey)
                .execute(entities);
    }
}
