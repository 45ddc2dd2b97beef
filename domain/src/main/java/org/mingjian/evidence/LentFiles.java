package org.mingjian.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingjian.kernel.Sql;

/**
 * Files that belong to a request to consult them, and to no matter; who may see which, the one who calls has asked.
 *
 * @article 7
 */
@ApplicationScoped
public class LentFiles {
    private static final String ROWS =
            "select a.id, a.file_request_id, a.name, a.kind, a.size, a.pages, a.level from attachment a";

    @Inject
    private EntityManager entities;

    @Inject
    private Attachments attachments;

    /** The files that the one who acts has added to a form are lent by an agency from now on. */
    public List<Long> lend(String formKey, long requestId, long agencyId, AttachmentLevel level, Instant now) {
        List<Attachment> files = attachments.waiting(formKey);
        files.forEach(file -> file.lend(requestId, agencyId, level, now));
        return files.stream().map(Attachment::id).toList();
    }

    /** The files of a request, in the order they came. */
    public List<LentFile> of(long requestId) {
        return Sql.of(ROWS + " where a.file_request_id = ? order by a.id", requestId)
                .list(entities, LentFiles::row);
    }

    public Optional<LentFile> find(long id) {
        return Sql.of(ROWS + " where a.id = ? and a.file_request_id is not null", id)
                .list(entities, LentFiles::row)
                .stream()
                .findFirst();
    }

    /** Opens a file to be shown or handed out. */
    public OpeningFiles.Opened open(LentFile file) {
        return new OpeningFiles.Opened(
                file.name(),
                file.kind(),
                file.sensitive(),
                entities.find(Attachment.class, file.id()).document());
    }

    private static LentFile row(Sql.Row row) {
        return new LentFile(
                row.number(0),
                row.number(1),
                row.required(2),
                FileKind.valueOf(row.required(3)),
                row.number(4),
                row.integer(5),
                AttachmentLevel.valueOf(row.required(6)));
    }
}
