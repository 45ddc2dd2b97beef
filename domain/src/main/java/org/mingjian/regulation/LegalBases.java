package org.mingjian.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DomainEvent;

/**
 * The documents that may be cited.
 *
 * @article 1
 */
@ApplicationScoped
public class LegalBases {
    private static final Pattern TITLE = Pattern.compile("《[^《》]+》");

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /** All of them, by rank; a few dozen. */
    public List<LegalBasis> all() {
        return entities.createQuery("select b from LegalBasis b order by b.id", LegalBasis.class)
                .getResultList();
    }

    public Optional<LegalBasis> find(long id) {
        return Optional.ofNullable(entities.find(LegalBasis.class, id));
    }

    /** The documents that a text cites by their titles and that do not hold any more on a day. */
    public List<LegalBasis> expiredIn(String text, LocalDate day) {
        List<String> cited =
                TITLE.matcher(text).results().map(title -> title.group()).toList();
        return cited.isEmpty()
                ? List.of()
                : all().stream()
                        .filter(basis -> cited.contains(basis.title()) && basis.expiredOn(day))
                        .toList();
    }

    /**
     * Says anew from when until when a document holds.
     *
     * @throws org.mingjian.kernel.Rejection if it would end before it begins
     */
    @Transactional
    public void revise(long id, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String note) {
        current.require(Permission.KEEP_LEGAL_BASIS);
        LegalBasis basis = find(id).orElseThrow(() -> new IllegalArgumentException("no legal basis " + id));
        LegalBasisRevised revised = new LegalBasisRevised(basis, from, to, note);
        basis.holds(from, to, note);
        happened.fire(revised);
    }
}
