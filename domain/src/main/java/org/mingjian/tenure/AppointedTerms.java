package org.mingjian.tenure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mingjian.access.ServingTerms;
import org.mingjian.kernel.DistrictTime;

/**
 * The plain term of the supervisor linked to an account decides, alone, whether her role works: from 00:00 of its first
 * day to 24:00 of its last, in the district's time.
 *
 * @article 12
 */
@ApplicationScoped
class AppointedTerms implements ServingTerms {
    @Inject
    private Supervisors supervisors;

    @Inject
    private Clock clock;

    @Override
    public boolean serves(long userId) {
        return supervisors
                .ofAccount(userId)
                .filter(supervisor -> supervisor.servesOn(DistrictTime.today(clock)))
                .isPresent();
    }
}
