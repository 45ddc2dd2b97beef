package org.mingjian.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mingjian.kernel.Sql;
import org.mingjian.kernel.Texts;

/** All sources of matters. */
@ApplicationScoped
public class OpinionSources {
    @Inject
    private EntityManager entities;

    public Optional<OpinionSource> find(String name) {
        return entities.createQuery("select s from OpinionSource s where s.name = :name", OpinionSource.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** The source of that name, made where there is none. */
    @Transactional
    public OpinionSource named(String name) {
        return find(name).orElseGet(() -> made(() -> find(name), new OpinionSource(name, false)));
    }

    /** What was brought in the portal itself, whose numbers the portal gives; made where it is not there yet. */
    OpinionSource portal() {
        return findPortal().orElseGet(() -> made(this::findPortal, new OpinionSource(portalName(), true)));
    }

    /** The name of the portal's own source, under which no ledger comes. */
    public static String portalName() {
        return Texts.of("OpinionSource.portal");
    }

    /** The same, where anything was brought in the portal yet. */
    public Optional<OpinionSource> findPortal() {
        return entities.createQuery("select s from OpinionSource s where s.portal = true", OpinionSource.class)
                .getResultStream()
                .findFirst();
    }

    private OpinionSource made(Supplier<Optional<OpinionSource>> meanwhile, OpinionSource source) {
        Sql.lock(entities, "opinion_source");
        return meanwhile.get().orElseGet(() -> {
            entities.persist(source);
            entities.flush();
            return source;
        });
    }

    /** Those that any matter came from, by name: a ledger that could not be read leaves none. */
    public List<OpinionSource> all() {
        return entities.createQuery(
                        "select s from OpinionSource s where exists (select o.id from Opinion o where o.sourceId = s.id)"
                                + " order by s.name",
                        OpinionSource.class)
                .getResultList();
    }
}
