package org.mingjian.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingjian.kernel.Sql;

/**
 * Files that belong to a refusal to cooperate, and to no matter; who may see which, the one who calls has asked.
 *
 * @article 8(1)
 */
@ApplicationScoped
public class ProofFiles {
    private static final String ROWS = "select a.id, a.obstruction_id, a.name, a.kind, a.size from attachment a";

    @Inject
    private EntityManager entities;

    @Inject
    private Attachments attachments;

    /** The files that the one who acts has added to a form belong to what it became from now on. */
    public void bring(String formKey, long obstructionId, Instant now) {
        attachments.waiting(formKey).forEach(file -> file.prove(obstructionId, now));
    }

    /** The files of a refusal, in the order they came. */
    public List<ProofFile> of(long obstructionId) {
        return Sql.of(ROWS + " where a.obstruction_id = ? order by a.id", obstructionId)
                .list(entities, ProofFiles::row);
    }

    public Optional<ProofFile> find(long id) {
        return Sql.of(ROWS + " where a.id = ? and a.obstruction_id is not null", id)
                .list(entities, ProofFiles::row)
                .stream()
                .findFirst();
    }

    /** Opens a file to be handed out. */
    public OpeningFiles.Opened open(ProofFile file) {
        return new OpeningFiles.Opened(
                file.name(),
                file.kind(),
                false,
                entities.find(Attachment.class, file.id()).document());
    }

    private static ProofFile row(Sql.Row row) {
        return new ProofFile(
                row.number(0), row.number(1), row.required(2), FileKind.valueOf(row.required(3)), row.number(4));
    }
}
