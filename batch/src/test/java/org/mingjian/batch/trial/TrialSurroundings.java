package org.mingjian.batch.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.mingjian.access.PasswordHash;
import org.mingjian.kernel.DistrictTime;

/** What the web module gives the domain in production. */
@ApplicationScoped
class TrialSurroundings {
    @SuppressWarnings("UnusedVariable") // the container reads it
    @Produces
    @PersistenceContext(unitName = "mingjian")
    private EntityManager entities;

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(DistrictTime.ZONE);
    }

    /** Nobody signs in here. */
    @Produces
    @ApplicationScoped
    PasswordHash noPasswords() {
        return new NoPasswords();
    }

    static class NoPasswords implements PasswordHash {
        @Override
        public String of(char[] password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean matches(char[] password, String hash) {
            return false;
        }
    }
}
