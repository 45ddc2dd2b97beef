package org.mingjian.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.SearchTerms;
import org.mingjian.kernel.SearchTerms.Piece;
import org.mingjian.opinion.AgencyFilter;
import org.mingjian.opinion.AgencyOrder;
import org.mingjian.opinion.AgencyRow;
import org.mingjian.opinion.AgencyRows;
import org.mingjian.opinion.OpinionHit;
import org.mingjian.opinion.Opinions;
import org.mingjian.regulation.Article;
import org.mingjian.regulation.Regulation;
import org.mingjian.report.ReportRow;
import org.mingjian.report.Reports;
import org.mingjian.tenure.Supervisor;
import org.mingjian.tenure.Supervisors;
import org.mingjian.web.Show;
import org.mingjian.web.list.Query;

/**
 * What is found of what the one who asks may see, a group for each kind of thing: one query a group, however much there
 * is.
 */
@Named
@RequestScoped
public class SearchPage {
    private static final int MOST = 10;
    private static final int REPORTS = 200;
    private static final int EXCERPT = 80;

    @Inject
    private Opinions opinions;

    @Inject
    private AgencyRows agencies;

    @Inject
    private Supervisors supervisors;

    @Inject
    private Reports reports;

    @Inject
    private Regulation regulation;

    @Inject
    private CurrentUser current;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Show show;

    private String asked = "";
    private List<Group> groups = List.of();

    /**
     * One kind of thing.
     *
     * @param title what kind
     * @param more where all of them are listed, where these are not all
     */
    public record Group(
            String title, List<Hit> hits, @Nullable String more) {}

    /**
     * One thing found.
     *
     * @param href where it is; absent where it has no page of its own
     * @param excerpt the part of its text that was found
     * @param said what else there is to know
     */
    public record Hit(@Nullable String href, List<Piece> name, List<Piece> excerpt, String said) {}

    @PostConstruct
    void look() {
        asked = Query.of(request.getParameterMap()).text("q").orElse("");
        if (asked.isEmpty()) {
            return;
        }
        SearchTerms terms = SearchTerms.of(asked);
        List<Group> found = new ArrayList<>();
        opinions(terms).ifPresent(found::add);
        agencies(terms).ifPresent(found::add);
        people(terms).ifPresent(found::add);
        reports(terms).ifPresent(found::add);
        articles(terms).ifPresent(found::add);
        groups = found;
    }

    public String getAsked() {
        return asked;
    }

    public List<Group> getGroups() {
        return groups;
    }

    private Optional<Group> opinions(SearchTerms terms) {
        if (!current.may(Permission.READ_ALL_OPINIONS)
                && !current.may(Permission.READ_OPINIONS_OF_OWN_AGENCY)
                && !current.may(Permission.READ_OWN_OPINIONS)) {
            return Optional.empty();
        }
        List<OpinionHit> hits = opinions.search(terms, MOST + 1);
        return group("nav.opinions", hits, "/opinions/list", hit -> opinion(hit, terms));
    }

    private Hit opinion(OpinionHit hit, SearchTerms terms) {
        String content = Optional.ofNullable(hit.content()).orElse("");
        return new Hit(
                "/opinions/show?id=" + hit.id(),
                terms.mark(hit.title()),
                terms.excerpt(content, EXCERPT),
                String.join("　", hit.agency(), show.code(hit.state()), show.minute(hit.submittedAt())));
    }

    private Optional<Group> agencies(SearchTerms terms) {
        if (!current.may(Permission.READ_AGENCIES)) {
            return Optional.empty();
        }
        List<AgencyRow> hits = agencies.page(
                        new AgencyFilter(asked, null, false), AgencyOrder.NAME, Optional.empty(), MOST + 1)
                .rows();
        return group(
                "nav.agencies",
                hits,
                "/agencies/list",
                agency -> new Hit(
                        "/opinions/list?agency=" + agency.id(),
                        terms.mark(agency.name()),
                        List.of(),
                        show.code(agency.kind())));
    }

    private Optional<Group> people(SearchTerms terms) {
        if (!current.may(Permission.READ_SUPERVISORS)) {
            return Optional.empty();
        }
        List<Supervisor> hits = supervisors.named(asked, MOST);
        return group(
                "search.people",
                hits,
                null,
                person -> new Hit(
                        "/supervisors/show?id=" + person.id(),
                        terms.mark(person.name()),
                        List.of(),
                        show.text("search.serves", show.day(person.servesFrom()), show.day(person.servesTo()))));
    }

    private Optional<Group> reports(SearchTerms terms) {
        if (!current.may(Permission.READ_REPORTS)) {
            return Optional.empty();
        }
        List<ReportRow> hits = reports.page(null, null, Recency.NEWEST, Optional.empty(), REPORTS).rows().stream()
                .filter(report -> terms.foundIn(name(report)))
                .limit(MOST)
                .toList();
        return group(
                "nav.reports",
                hits,
                null,
                report -> new Hit(
                        "/reports/show?id=" + report.id(),
                        terms.mark(name(report)),
                        List.of(),
                        show.minute(report.madeAt())));
    }

    private String name(ReportRow report) {
        return report.title();
    }

    private Optional<Group> articles(SearchTerms terms) {
        List<Article> hits = regulation.articles().stream()
                .filter(article -> terms.foundIn(text(article)))
                .toList();
        return group(
                "nav.regulation",
                hits,
                null,
                article -> new Hit(
                        "/regulation/show#a" + article.number(),
                        terms.mark(article.label()),
                        terms.excerpt(text(article).substring(article.label().length()), EXCERPT),
                        ""));
    }

    private static String text(Article article) {
        return article.label() + String.join("", article.paragraphs());
    }

    private <T> Optional<Group> group(String title, List<T> found, @Nullable String list, Function<T, Hit> hit) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String more = list == null || found.size() <= MOST ? null : list;
        List<Hit> hits = (more == null ? found : found.subList(0, MOST))
                .stream().map(hit).toList();
        return Optional.of(new Group(show.text(title), hits, more));
    }
}
