package org.mingjian.web.supervision;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.supervision.DemandDeed;
import org.mingjian.supervision.DemandForm;
import org.mingjian.supervision.Demands;
import org.mingjian.supervision.ServiceWay;
import org.mingjian.supervision.Supervising;
import org.mingjian.web.Outcome;
import org.mingjian.web.Show;
import org.mingjian.web.list.Choice;
import org.mingjian.web.list.Query;
import org.omnifaces.cdi.Param;

/** Something that is done with a supervision document, and what has to be told with it. */
@Named
@RequestScoped
public class DemandDeedPage {
    @Inject
    private Demands demands;

    @Inject
    private Supervising supervising;

    @Inject
    private Show show;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param
    private @Nullable Long id;

    private Demands.@Nullable Detail detail;
    private @Nullable DemandDeed deed;
    private String words = "";
    private @Nullable LocalDate day;
    private String way = "";
    private String receiver = "";

    @PostConstruct
    void load() {
        detail = Outcome.orMissing(Optional.ofNullable(id).flatMap(demands::find));
        if (detail != null) {
            List<DemandDeed> choices = demands.choices(detail);
            deed = Query.of(request.getParameterMap())
                    .code("deed", DemandDeed.class)
                    .filter(choices::contains)
                    .orElse(null);
            day = deed == DemandDeed.SERVE ? show.today() : null;
        }
    }

    /** Does it, and shows the document. */
    public void take() {
        supervising.take(
                requireNonNull(id),
                new DemandForm(
                        requireNonNull(deed), words, day, way.isEmpty() ? null : ServiceWay.valueOf(way), receiver));
        Outcome.to("/demands/show?id=" + id, show.text("deed.done", show.code(deed)));
    }

    /** Absent where there is none for the one who asks. */
    public Demands.@Nullable Detail getDetail() {
        return detail;
    }

    /** Absent where it cannot be done now, or not by the one who asks. */
    public @Nullable DemandDeed getDeed() {
        return deed;
    }

    public boolean needs(String need) {
        return deed != null && deed.needs().contains(DemandDeed.Need.valueOf(need));
    }

    /** What comes of it, in words. */
    public String getHelp() {
        return deed == null ? "" : show.text("demand." + deed + ".help");
    }

    public List<Choice> getWays() {
        return Choice.of(ServiceWay.values(), Optional.empty());
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getWay() {
        return way;
    }

    public void setWay(@Nullable String way) {
        this.way = way == null ? "" : way;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(@Nullable String receiver) {
        this.receiver = receiver == null ? "" : receiver;
    }
}
