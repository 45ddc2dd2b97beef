package org.mingjian.web.agency;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingjian.opinion.AgencyRows;
import org.mingjian.opinion.FormerAgency;

/** The agencies that are no more, with what stands in their place. */
@Named
@RequestScoped
public class FormerAgenciesPage {
    @Inject
    private AgencyRows agencies;

    private List<FormerAgency> rows = List.of();

    @PostConstruct
    void load() {
        rows = agencies.former();
    }

    public List<FormerAgency> getRows() {
        return rows;
    }
}
