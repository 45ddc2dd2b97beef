package org.mingjian.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.mingjian.kernel.DistrictTime;

/** What the server gives the domain. */
@ApplicationScoped
class Surroundings {
    @SuppressWarnings("UnusedVariable") // the container reads it
    @Produces
    @PersistenceContext(unitName = "mingjian")
    private EntityManager entities;

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(DistrictTime.ZONE);
    }
}
