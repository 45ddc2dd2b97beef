package org.mingjian.handling;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.agency.Agencies;
import org.mingjian.deadline.Deadline;
import org.mingjian.deadline.Deadlines;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Texts;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.Opinions;
import org.mingjian.recusal.StandIns;

/**
 * How matters are handled, as far as the one who asks may see and do it.
 *
 * @article 8(2)
 */
@ApplicationScoped
public class Handlings {
    private static final String SYSTEM = "Handlings.system";
    /** One assignment makes its handlings at one moment, which the database keeps less exactly than the clock. */
    private static final Duration SAME_MOMENT = Duration.ofMillis(1);

    @Inject
    private EntityManager entities;

    @Inject
    private Opinions opinions;

    @Inject
    private Agencies agencies;

    @Inject
    private Deadlines deadlines;

    @Inject
    private StandIns standIns;

    @Inject
    private DeedGuards guards;

    @Inject
    private Clock clock;

    @Inject
    private CurrentUser current;

    /** One agency's part in a matter. */
    public record Part(Handling handling, String agency) {}

    /**
     * Something the one who asks may do now.
     *
     * @param part with whose handling it is done; absent where it is done with the matter
     */
    public record Choice(DeedKind kind, @Nullable Part part) {}

    /** The agencies a matter is assigned to, the leading one first; an agency is shown its own part alone. */
    public List<Part> parts(Opinion opinion) {
        boolean all = !current.may(Permission.READ_OPINIONS_OF_OWN_AGENCY);
        Set<Long> own = ownAgencies();
        return of(opinion).stream()
                .filter(handling -> handling.state() != HandlingState.RETURNED)
                .filter(handling -> all || own.contains(handling.agencyId()))
                .map(this::part)
                .toList();
    }

    /** By when an agency must answer, or have rectified; absent where it has done so. */
    public @Nullable LocalDate dueOn(Part part) {
        return deadlines.of(part.handling().subject()).stream()
                .filter(deadline -> deadline.endedOn() == null)
                .map(Deadline::dueOn)
                .findFirst()
                .orElse(null);
    }

    /** What the one who asks may do now; as many queries as {@link #parts} takes, and two more. */
    public List<Choice> choices(Opinion opinion) {
        List<Choice> choices = new ArrayList<>();
        if (opinion.told() != null) {
            return choices;
        }
        boolean own = opinions.isOnesOwn(opinion);
        Instant now = clock.instant();
        List<Part> parts = parts(opinion);
        List<Part> returned = returned(opinion);
        Set<Permission> may = may(opinion);
        for (DeedKind kind : DeedKind.values()) {
            if (!may.contains(kind.permission()) || kind.ofSubmitter() != own) {
                continue;
            }
            if (kind.from(opinion.state()) && guards.refusal(kind, opinion, now).isEmpty()) {
                choices.add(new Choice(kind, null));
            }
            (kind == DeedKind.REFUSE_RETURN ? returned : parts)
                    .stream()
                            .filter(part -> part.handling().state() == kind.handledFrom())
                            .forEach(part -> choices.add(new Choice(kind, part)));
        }
        return choices;
    }

    /** What agencies gave back and the bureau may still give them again. */
    private List<Part> returned(Opinion opinion) {
        if (!current.may(Permission.ASSIGN_OPINIONS) || !DeedKind.ASSIGN.from(opinion.state())) {
            return List.of();
        }
        List<Handling> all = of(opinion);
        Set<Long> having =
                all.stream().filter(Handling::active).map(Handling::agencyId).collect(toSet());
        return all.stream()
                .filter(handling -> handling.state() == HandlingState.RETURNED && !having.contains(handling.agencyId()))
                .map(this::part)
                .toList();
    }

    private Set<Permission> may(Opinion opinion) {
        Set<Permission> may = EnumSet.noneOf(Permission.class);
        Arrays.stream(DeedKind.values())
                .map(DeedKind::permission)
                .filter(current::may)
                .forEach(may::add);
        may.addAll(standIns.permissions(opinion.subject()));
        return may;
    }

    /**
     * Something that was done with a matter.
     *
     * @param handling with which it was done; absent where it was done with the matter
     * @param agency whose handling it was done with; absent where it was done with the matter
     * @param by who did it, by name; absent for those who may not know
     */
    public record Told(
            long id,
            DeedKind kind,
            @Nullable Handling handling,
            Instant at,
            @Nullable String agency,
            @Nullable String by,
            String words,
            String basis,
            String organ,
            @Nullable RefusalReason reason,
            @Nullable Conclusion conclusion,
            @Nullable LocalDate day) {}

    /**
     * What was done with a matter, and the feedback of the one it was joined to, the oldest first, as far as the one
     * who asks may know it: the bureau all of it, the submitter what is not between bureau and agency, an agency what
     * concerns its own part.
     */
    public List<Told> story(Opinion opinion) {
        boolean bureau = current.may(Permission.READ_ALL_OPINIONS);
        Set<Long> own = ownAgencies();
        return Stream.concat(deeds(opinion), feedbackOfMain(opinion))
                .filter(deed -> bureau || shown(deed, own))
                .map(deed -> told(deed, bureau))
                .toList();
    }

    /** All that was done with a matter, and by whom; for documents of it, whose readers are asked for themselves. */
    public List<Told> record(Opinion opinion) {
        return deeds(opinion).map(deed -> told(deed, true)).toList();
    }

    /** The parts of all agencies, those given back as well; for documents of it. */
    public List<Part> everyPart(Opinion opinion) {
        return of(opinion).stream().map(this::part).toList();
    }

    /** The agency's part something was done with. */
    public Optional<Part> partOf(Told deed) {
        return Optional.ofNullable(deed.handling()).map(handling -> new Part(handling, name(handling)));
    }

    private Stream<Deed> feedbackOfMain(Opinion opinion) {
        Long main = opinion.mainId();
        return main == null
                ? Stream.of()
                : entities.createQuery(
                                "select d from Deed d where d.opinionId = :main and d.kind = :kind order by d.id",
                                Deed.class)
                        .setParameter("main", main)
                        .setParameter("kind", DeedKind.FEED_BACK)
                        .getResultStream();
    }

    private Stream<Deed> deeds(Opinion opinion) {
        return entities.createQuery("select d from Deed d where d.opinionId = :opinion order by d.id", Deed.class)
                .setParameter("opinion", opinion.id())
                .getResultStream();
    }

    /** The agencies to whom a matter was given by an assignment, the leading one first. */
    public List<Part> given(Opinion opinion, Told assignment) {
        return of(opinion).stream()
                .filter(handling -> Duration.between(handling.assignedAt(), assignment.at())
                                .abs()
                                .compareTo(SAME_MOMENT)
                        < 0)
                .map(handling -> new Part(handling, name(handling)))
                .toList();
    }

    private boolean shown(Deed deed, Set<Long> own) {
        if (!current.may(Permission.READ_OPINIONS_OF_OWN_AGENCY)) {
            return deed.kind() != DeedKind.SEND_BACK;
        }
        Handling handling = handling(deed);
        return handling == null
                ? deed.kind() == DeedKind.ASSIGN || deed.kind() == DeedKind.CONCLUDE
                : own.contains(handling.agencyId());
    }

    private @Nullable Handling handling(Deed deed) {
        return deed.handlingId() == null ? null : entities.find(Handling.class, deed.handlingId());
    }

    private Told told(Deed deed, boolean named) {
        Handling handling = handling(deed);
        return new Told(
                deed.id(),
                deed.kind(),
                handling,
                deed.at(),
                handling == null ? null : name(handling),
                named ? by(deed) : null,
                deed.words(),
                deed.basis(),
                deed.organ(),
                deed.reason(),
                deed.conclusion(),
                deed.day());
    }

    private String by(Deed deed) {
        Long by = deed.by();
        if (by == null) {
            return Texts.of(SYSTEM);
        }
        String name = entities.find(User.class, by).name();
        Long absent = deed.standsFor();
        return absent == null
                ? name
                : Texts.of(
                        "Handlings.standsFor",
                        name,
                        entities.find(User.class, absent).name());
    }

    private Part part(Handling handling) {
        return new Part(handling, name(handling));
    }

    String name(Handling handling) {
        return agencies.find(handling.agencyId()).orElseThrow().name();
    }

    /** All handlings of a matter, those given back as well, the leading one first. */
    List<Handling> of(Opinion opinion) {
        return entities.createQuery(
                        "select h from Handling h where h.opinionId = :opinion order by h.lead desc, h.id",
                        Handling.class)
                .setParameter("opinion", opinion.id())
                .getResultList();
    }

    /** A handling that the one who asks may do this with; an agency's people have their own alone. */
    Handling own(Opinion opinion, DeedForm form) {
        Long id = form.handlingId();
        if (id == null) {
            throw new IllegalArgumentException(form.kind() + " is done with a handling");
        }
        Set<Long> own = ownAgencies();
        return of(opinion).stream()
                .filter(handling -> handling.id().equals(id))
                .filter(handling -> !form.kind().ofAgency() || own.contains(handling.agencyId()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no handling " + id));
    }

    /** Demands that it is the right person's hand: the submitter's where it is hers, never hers where it is not. */
    void demandHand(DeedKind kind, Opinion opinion) {
        if (opinion.told() != null) {
            throw new Rejection(HandlingRule.KEPT_IN_LEDGER);
        }
        boolean own = opinions.isOnesOwn(opinion);
        if (kind.ofSubmitter() && !own) {
            throw new Rejection(HandlingRule.NOT_ONES_OWN);
        }
        if (!kind.ofSubmitter() && own) {
            throw new Rejection(HandlingRule.ONES_OWN);
        }
    }

    private Set<Long> ownAgencies() {
        return current.account().map(User::agencyId).map(agencies::withMerged).orElse(Set.of());
    }
}
