package org.mingjian.paper;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.document.DocumentStore;
import org.mingjian.handling.DeedDone;
import org.mingjian.handling.Handlings;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.NumberSeries;
import org.mingjian.kernel.Rejection;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.OpinionState;
import org.mingjian.opinion.OpinionSubmitted;
import org.mingjian.opinion.Opinions;
import org.mingjian.supervision.Demand;
import org.mingjian.supervision.DemandDone;
import org.mingjian.supervision.Demands;

/**
 * Signs the documents of matters. They are signed with the deed, by whoever does it: the deed, its document and its
 * number are one transaction. What is missing, or was declared void, is signed anew by hand.
 *
 * @article 8(2)
 */
@ApplicationScoped
public class MakingPapers {
    /** The trail tells first what was done, and then what was signed. */
    private static final int AFTER_OTHERS = 3000;

    @Inject
    private EntityManager entities;

    @Inject
    private Opinions opinions;

    @Inject
    private Handlings handlings;

    @Inject
    private Papers papers;

    @Inject
    private Demands demands;

    @Inject
    private PaperNames names;

    @Inject
    private Composing composing;

    @Inject
    private ComposingDemands composingDemands;

    @Inject
    private PaperPrinter printer;

    @Inject
    private DocumentStore documents;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    void submitted(@Observes @Priority(AFTER_OTHERS) OpinionSubmitted event) {
        sign(entities.find(Opinion.class, event.opinionId()), Occasion.submission());
    }

    void done(@Observes @Priority(AFTER_OTHERS) DeedDone event) {
        if (PaperKind.of(event.kind()).isEmpty()) {
            return;
        }
        Opinion opinion = entities.find(Opinion.class, event.opinionId());
        handlings.record(opinion).stream()
                .filter(deed -> deed.id() == event.deedId())
                .flatMap(deed -> occasions(opinion, deed))
                .forEach(occasion -> sign(opinion, occasion));
    }

    void done(@Observes @Priority(AFTER_OTHERS) DemandDone event) {
        Opinion opinion = entities.find(Opinion.class, event.opinionId());
        occasions(entities.find(Demand.class, event.demandId()))
                .filter(occasion ->
                        occasion.demand() != null && occasion.demand().step().id() == event.stepId())
                .forEach(occasion -> sign(opinion, occasion));
    }

    private Stream<Occasion> occasions(Demand demand) {
        return demands.steps(demand).stream()
                .flatMap(step ->
                        PaperKind.of(demand, step.deed()).stream().map(kind -> Occasion.of(kind, demand, step)));
    }

    private Stream<Occasion> occasions(Opinion opinion, Handlings.Told deed) {
        return PaperKind.of(deed.kind()).stream()
                .flatMap(kind -> kind == PaperKind.ASSIGNMENT
                        ? handlings.given(opinion, deed).stream().map(part -> Occasion.of(kind, deed, part))
                        : Stream.of(
                                Occasion.of(kind, deed, handlings.partOf(deed).orElse(null))));
    }

    /** Something that can be signed now by the one who asks. */
    public record Choice(PaperKind kind, String key, String name) {}

    /** What happened in a matter and has no valid document, as far as the one who asks may sign it. */
    public List<Choice> choices(Opinion opinion) {
        if (opinion.told() != null || opinion.state() == OpinionState.ARCHIVED) {
            return List.of();
        }
        List<Paper> valid = papers.record(opinion).stream()
                .filter(paper -> paper.voidedAt() == null)
                .toList();
        return open(opinion)
                .filter(occasion -> valid.stream()
                        .noneMatch(paper -> paper.kind() == occasion.kind()
                                && paper.occasion().equals(occasion.key())))
                .map(occasion -> new Choice(
                        occasion.kind(),
                        occasion.key(),
                        names.of(occasion.kind()).name()))
                .toList();
    }

    /** What the one who asks could sign if it were not signed yet. */
    private Stream<Occasion> open(Opinion opinion) {
        boolean own = opinions.isOnesOwn(opinion);
        Stream<Occasion> submission =
                own && current.may(Permission.SUBMIT_OPINIONS) ? Stream.of(Occasion.submission()) : Stream.empty();
        Stream<Occasion> supervised = demands.all(opinion).stream()
                .filter(demand -> !own)
                .flatMap(this::occasions)
                .filter(occasion -> occasion.demand() != null
                        && current.may(occasion.demand().step().deed().permission()));
        return Stream.concat(
                Stream.concat(submission, supervised),
                handlings.story(opinion).stream()
                        .filter(deed -> !own && current.may(deed.kind().permission()))
                        .flatMap(deed -> occasions(opinion, deed)));
    }

    /**
     * Signs what happened and has no valid document.
     *
     * @throws Rejection if there is one, or nothing of the kind happened
     */
    @Transactional
    public void make(long opinionId, PaperKind kind, String key) {
        current.requireAny(
                Permission.READ_ALL_OPINIONS, Permission.READ_OPINIONS_OF_OWN_AGENCY, Permission.READ_OWN_OPINIONS);
        OpinionDetail detail =
                opinions.find(opinionId).orElseThrow(() -> new IllegalArgumentException("no matter " + opinionId));
        Opinion opinion = opinions.held(detail.opinion().id());
        if (choices(opinion).stream()
                .noneMatch(choice -> choice.kind() == kind && choice.key().equals(key))) {
            throw new Rejection(PaperRule.NOTHING_TO_SIGN);
        }
        open(opinion)
                .filter(occasion -> occasion.kind() == kind && occasion.key().equals(key))
                .forEach(occasion -> sign(opinion, occasion));
    }

    /** The number is taken last, so that others wait for it no longer than the printing takes. */
    private void sign(Opinion opinion, Occasion occasion) {
        Instant now = clock.instant();
        LocalDate day = DistrictTime.day(now);
        PaperNames.Named named = names.of(occasion.kind());
        PaperText text = occasion.demand() == null
                ? composing.of(opinion, occasion, named.name(), day)
                : composingDemands.of(opinion, occasion.kind(), occasion.demand(), named.name(), day);
        PaperNumber number = new PaperNumber(
                named.prefix(), day.getYear(), NumberSeries.take(entities, "paper " + occasion.kind(), day.getYear()));
        PaperText signed = text.numbered(number.toString());
        Paper paper = new Paper(
                occasion,
                opinion.id(),
                number,
                named.name(),
                new Paper.Files(
                        documents
                                .store(new ByteArrayInputStream(printer.pdf(signed)))
                                .sha256(),
                        documents
                                .store(new ByteArrayInputStream(printer.docx(signed)))
                                .sha256(),
                        current.account().map(User::id).orElse(null)),
                now);
        entities.persist(paper);
        happened.fire(new PaperSigned(paper));
    }

    /**
     * Declares a document void; its number stays with it and is not given again.
     *
     * @throws Rejection if it is void already, or no reason is given
     */
    @Transactional
    public void declareVoid(long id, String reason) {
        current.require(Permission.KEEP_PAPERS);
        Paper paper = papers.find(id).orElseThrow(() -> new IllegalArgumentException("no paper " + id));
        if (entities.find(Opinion.class, paper.opinionId()).state() == OpinionState.ARCHIVED) {
            throw new Rejection(PaperRule.ARCHIVED);
        }
        paper.voided(reason, clock.instant());
        happened.fire(new PaperVoided(paper, reason.strip()));
    }
}
