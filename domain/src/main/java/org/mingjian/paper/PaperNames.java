package org.mingjian.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Texts;

/** What kinds of documents are called and how their numbers begin: a standard, and what the bureau says otherwise. */
@ApplicationScoped
public class PaperNames {
    private static final int SHORTEST = 2;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_PREFIX = 20;

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Event<DomainEvent> happened;

    /** What a kind is called, and the letters before the year. */
    public record Named(PaperKind kind, String name, String prefix) {}

    /** All kinds, in their order; one query. */
    public List<Named> all() {
        List<PaperName> set = entities.createQuery("select n from PaperName n", PaperName.class)
                .getResultList();
        return Arrays.stream(PaperKind.values())
                .map(kind -> set.stream()
                        .filter(name -> name.kind() == kind)
                        .findFirst()
                        .map(name -> new Named(kind, name.name(), name.prefix()))
                        .orElseGet(() -> standard(kind)))
                .toList();
    }

    public Named of(PaperKind kind) {
        PaperName set = entities.find(PaperName.class, kind);
        return set == null ? standard(kind) : new Named(kind, set.name(), set.prefix());
    }

    private static Named standard(PaperKind kind) {
        return new Named(kind, Texts.of(kind), Texts.of("PaperKind." + kind + ".prefix"));
    }

    /**
     * Calls a kind of document otherwise from now on; what is signed stays as it is.
     *
     * @throws Rejection if a name is missing, or another kind has the letters
     */
    @Transactional
    public void name(PaperKind kind, String name, String prefix) {
        current.require(Permission.KEEP_PAPERS);
        String called = name.strip();
        String letters = prefix.strip();
        if (called.length() < SHORTEST
                || called.length() > LONGEST_NAME
                || letters.length() < SHORTEST
                || letters.length() > LONGEST_PREFIX) {
            throw new Rejection(PaperRule.NAME_MISSING);
        }
        all().stream()
                .filter(other -> other.kind() != kind && other.prefix().equals(letters))
                .findFirst()
                .ifPresent(other -> {
                    throw new Rejection(PaperRule.PREFIX_TAKEN, letters, other.name());
                });
        Named before = of(kind);
        PaperName set = entities.find(PaperName.class, kind);
        if (set == null) {
            entities.persist(new PaperName(kind, called, letters));
        } else {
            set.become(called, letters);
        }
        happened.fire(new PaperNamed(kind, facts(before), facts(new Named(kind, called, letters))));
    }

    private static Map<String, ?> facts(Named named) {
        return Map.of("name", named.name(), "prefix", named.prefix());
    }
}
