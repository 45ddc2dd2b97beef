package org.mingjian.fileaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.evidence.EvidenceRule;
import org.mingjian.evidence.LentFile;
import org.mingjian.evidence.LentFiles;
import org.mingjian.evidence.OpeningFiles;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sql;

/**
 * Opens files that were provided: to look at, and unless they are sensitive to be handed out, as long as they lie open.
 * Every look is written down, whoever looks.
 *
 * @article 7
 */
@ApplicationScoped
public class ConsultingFiles {
    @Inject
    private EntityManager entities;

    @Inject
    private FileRequests requests;

    @Inject
    private LentFiles lent;

    @Inject
    private CurrentUser current;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    /** Opens a file to show a page of it; nothing where there is none for the one who asks. */
    @Transactional
    public Optional<OpeningFiles.Opened> show(long id, int page) {
        requireReading();
        return file(id).filter(file -> file.shown() && page >= 1 && page <= file.pages())
                .map(file -> opened(file, page));
    }

    /**
     * Opens a file to be handed out; nothing where there is none for the one who asks.
     *
     * @throws Rejection if it is sensitive
     */
    @Transactional
    public Optional<OpeningFiles.Opened> handOut(long id) {
        requireReading();
        Optional<LentFile> file = file(id);
        if (file.filter(LentFile::sensitive).isPresent()) {
            throw new Rejection(EvidenceRule.NOT_HANDED_OUT);
        }
        return file.map(found -> opened(found, 0));
    }

    /** A file with its request, where the one who asks may look at it now. */
    public Optional<LentFile> file(long id) {
        requireReading();
        return lent.find(id)
                .filter(file -> requests.find(file.requestId())
                        .filter(RequestDetail::open)
                        .isPresent());
    }

    private void requireReading() {
        current.requireAny(Permission.REQUEST_FILES, Permission.PROVIDE_FILES, Permission.READ_ALL_OPINIONS);
    }

    private OpeningFiles.Opened opened(LentFile file, int page) {
        long me = current.account().map(User::id).orElseThrow();
        Sql.of(
                        "insert into file_view (request_id, attachment_id, page, by_id, at)"
                                + " values (?, ?, ?, ?, cast(? as timestamptz))",
                        file.requestId(),
                        file.id(),
                        page,
                        me,
                        clock.instant())
                .execute(entities);
        happened.fire(new FileConsulted(file.requestId(), file.id(), page));
        return lent.open(file);
    }
}
