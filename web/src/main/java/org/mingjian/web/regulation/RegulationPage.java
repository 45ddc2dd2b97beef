package org.mingjian.web.regulation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.regulation.Article;
import org.mingjian.regulation.LegalBases;
import org.mingjian.regulation.LegalBasis;
import org.mingjian.regulation.Regulation;
import org.omnifaces.cdi.Param;

/** The regulation, article by article; and one article alone, to be read where it is named. */
@Named
@RequestScoped
public class RegulationPage {
    @Inject
    private Regulation regulation;

    @Inject
    private LegalBases bases;

    @Inject
    private Clock clock;

    @Inject
    @Param
    private @Nullable Integer number;

    public List<Article> getArticles() {
        return regulation.articles();
    }

    public @Nullable Article getArticle() {
        return Optional.ofNullable(number).flatMap(regulation::article).orElse(null);
    }

    /** What people call an article: 第八条. */
    public String label(int article) {
        return regulation.article(article).map(Article::label).orElseThrow();
    }

    /** What an article cites and holds no longer. */
    public List<LegalBasis> expired(Article article) {
        return bases.expiredIn(String.join("", article.paragraphs()), DistrictTime.today(clock));
    }
}
