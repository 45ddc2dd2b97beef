package org.mingjian.web.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.mingjian.report.CountedMatters;
import org.mingjian.web.list.Query;

/** What the page of matters says beside the list. */
@Named
@RequestScoped
public class OpinionListPage {
    @Inject
    private HttpServletRequest request;

    /** The figure of a report whose matters are shown, in words. */
    public @Nullable CountedMatters getCounted() {
        return new OpinionQuery(Query.of(request.getParameterMap())).counted().orElse(null);
    }
}
