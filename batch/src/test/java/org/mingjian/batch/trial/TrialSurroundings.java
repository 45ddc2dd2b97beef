package org.mingjian.batch.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import org.mingjian.access.PasswordHash;
import org.mingjian.evidence.Pdfs;
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

    /** Nobody brings files here. */
    @Produces
    @ApplicationScoped
    Pdfs noPdfs() {
        return new NoPdfs();
    }

    static class NoPdfs implements Pdfs {
        @Override
        public Contents read(InputStream content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void strip(InputStream content, OutputStream stripped) {
            throw new UnsupportedOperationException();
        }
    }
}
