package org.mingjian.web.opinion;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.Agencies;
import org.mingjian.handling.Conclusion;
import org.mingjian.handling.DeedForm;
import org.mingjian.handling.DeedKind;
import org.mingjian.handling.DoingDeeds;
import org.mingjian.handling.Handlings;
import org.mingjian.handling.Need;
import org.mingjian.handling.RefusalReason;
import org.mingjian.opinion.ClosedMatter;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.Opinions;
import org.mingjian.tenure.EnteringOfficers;
import org.mingjian.tenure.TermState;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Query;
import org.omnifaces.cdi.Param;

/** Something that is done with a matter, and what has to be told with it. */
@Named
@RequestScoped
public class DeedPage {
    @Inject
    private Opinions opinions;

    @Inject
    private Handlings handlings;

    @Inject
    private DoingDeeds doing;

    @Inject
    private Agencies agencies;

    @Inject
    private EnteringOfficers officers;

    @Inject
    private Show show;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param
    private @Nullable Long id;

    @Inject
    @Param
    private @Nullable Long part;

    @Inject
    @Param
    private @Nullable String form;

    private String key = "";
    private @Nullable OpinionDetail detail;
    private @Nullable ClosedMatter closed;
    private @Nullable DeedKind kind;
    private Handlings.@Nullable Choice choice;
    private String words = "";
    private String basis = "";
    private String organ = "";
    private String reason = "";
    private String conclusion = "";
    private @Nullable LocalDate day;
    private @Nullable Long lead;
    private @Nullable Long second;
    private @Nullable Long third;

    @PostConstruct
    void load() {
        key = Optional.ofNullable(form)
                .filter(DraftResource::isKey)
                .orElseGet(() -> UUID.randomUUID().toString());
        detail = Optional.ofNullable(id).flatMap(opinions::find).orElse(null);
        if (detail == null) {
            closed = Outcome.orMissing(Optional.ofNullable(id).flatMap(opinions::closed));
        }
        kind = Query.of(request.getParameterMap()).code("deed", DeedKind.class).orElse(null);
        if (detail == null || kind == null) {
            return;
        }
        choice = handlings.choices(detail.opinion()).stream()
                .filter(one -> one.kind() == kind && Objects.equals(part, part(one)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Long part(Handlings.Choice one) {
        Handlings.Part handled = one.part();
        return handled == null ? null : handled.handling().id();
    }

    /** Does it, and shows the matter. */
    public void take() {
        List<Long> given =
                Stream.of(lead, second, third).filter(Objects::nonNull).toList();
        doing.take(
                requireNonNull(id),
                new DeedForm(
                        requireNonNull(kind),
                        part,
                        words,
                        basis,
                        organ,
                        reason.isEmpty() ? null : RefusalReason.valueOf(reason),
                        conclusion.isEmpty() ? null : Conclusion.valueOf(conclusion),
                        day,
                        given,
                        key));
        Outcome.to("/opinions/show?id=" + id, show.text("deed.done", show.code(kind)));
    }

    /** Absent where there is no such matter for the one who asks. */
    public @Nullable OpinionDetail getDetail() {
        return detail;
    }

    /** What is shown until the one who asks has declared that nothing keeps her from it; absent where she has. */
    public @Nullable ClosedMatter getClosed() {
        return closed;
    }

    /** Absent where it cannot be done now, or not by the one who asks. */
    public Handlings.@Nullable Choice getChoice() {
        return choice;
    }

    public boolean needs(String need) {
        return kind != null && kind.needs().contains(Need.valueOf(need));
    }

    /** Whether there is something to show: where something is said with it. */
    public boolean isAttachable() {
        return needs("WORDS") || needs("GROUNDS");
    }

    /** Names the form that files are added to. */
    public String getKey() {
        return key;
    }

    public @Nullable DeedKind getKind() {
        return kind;
    }

    /** What comes of it, in words. */
    public String getHelp() {
        return kind == null ? "" : show.text("deed." + kind + ".help");
    }

    public List<Choice> getReasons() {
        return Choice.of(RefusalReason.values(), Optional.empty());
    }

    public List<Choice> getConclusions() {
        return Choice.of(Conclusion.values(), Optional.empty());
    }

    public List<Choice> getAgencies() {
        return agencies.choices().stream()
                .map(agency -> new Choice(String.valueOf(agency.id()), agency.name(), false))
                .toList();
    }

    /** The officers whose certificate holds; asked for only where two of them are to be named. */
    public List<Choice> getOfficers() {
        if (!needs(Need.OFFICERS.name())) {
            return List.of();
        }
        return officers.all().stream()
                .filter(officer -> officer.on(show.today()) == TermState.SERVING)
                .map(officer -> new Choice(
                        String.valueOf(officer.id()), officer.name() + "　" + officer.certificateNumber(), false))
                .toList();
    }

    public @Nullable Long getPart() {
        return part;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = basis == null ? "" : basis;
    }

    public String getOrgan() {
        return organ;
    }

    public void setOrgan(@Nullable String organ) {
        this.organ = organ == null ? "" : organ;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(@Nullable String conclusion) {
        this.conclusion = conclusion == null ? "" : conclusion;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable Long getLead() {
        return lead;
    }

    public void setLead(@Nullable Long lead) {
        this.lead = lead;
    }

    public @Nullable Long getSecond() {
        return second;
    }

    public void setSecond(@Nullable Long second) {
        this.second = second;
    }

    public @Nullable Long getThird() {
        return third;
    }

    public void setThird(@Nullable Long third) {
        this.third = third;
    }
}
