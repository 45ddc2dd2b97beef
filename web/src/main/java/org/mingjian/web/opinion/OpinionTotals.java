package org.mingjian.web.opinion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.mingjian.access.CurrentUser;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.opinion.Opinions;
import org.mingjian.web.list.Query;

/** Exact totals, fetched by the list's page once its rows are shown: counting costs more than a page of rows. */
@Path("totals/opinions")
@RequestScoped
public class OpinionTotals {
    @Inject
    private Opinions opinions;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String total(@Context HttpServletRequest request) {
        OpinionQuery query = OpinionQuery.of(Query.of(request.getParameterMap()), current);
        return String.valueOf(opinions.total(query.filter(DistrictTime.today(clock))));
    }
}
