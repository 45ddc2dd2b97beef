package org.mingjian.ledger;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.kernel.Keyset;
import org.mingjian.kernel.Page;
import org.mingjian.kernel.Recency;
import org.mingjian.kernel.Sql;

/** All imports of ledgers. */
@ApplicationScoped
public class Imports {
    private static final String ROWS =
            "select i.id, i.file_name, s.name as source, i.asked_by, i.asked_at, i.stage, i.rows_read, i.rows_created,"
                    + " i.rows_updated, i.rows_unchanged, i.rows_rejected, i.finished_at, i.rejects_sha256 is not null as rejects, i.execution_id,"
                    + " i.undone_at, i.undone_by, i.undo_reason"
                    + " from ledger_import i join opinion_source s on s.id = i.source_id where true ";

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    /** The import with this id, for those who carry it out or hand its rejected rows out. */
    public LedgerImport get(long id) {
        current.requireAny(Permission.IMPORT_LEDGERS, Permission.READ_IMPORTS);
        LedgerImport ledger = entities.find(LedgerImport.class, id);
        if (ledger == null) {
            throw new IllegalArgumentException("no import " + id);
        }
        return ledger;
    }

    /** The first import ever begun for a source. */
    public Optional<LedgerImport> firstOf(String sourceName) {
        current.requireAny(Permission.IMPORT_LEDGERS, Permission.READ_IMPORTS);
        return entities.createQuery(
                        "select i from LedgerImport i, OpinionSource s where s.id = i.sourceId and s.name = :name"
                                + " order by i.id",
                        LedgerImport.class)
                .setParameter("name", sourceName)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** One import as shown to people. */
    public Optional<ImportRow> find(long id) {
        current.require(Permission.READ_IMPORTS);
        return Sql.of(ROWS).add("and i.id = ?", id).list(entities, Imports::row).stream()
                .findFirst();
    }

    /** What these imports read, by their ids. */
    public Map<Long, String> fileNames(Collection<Long> ids) {
        current.require(Permission.READ_IMPORTS);
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select i.id, i.fileName from LedgerImport i where i.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** One page of imports, narrowed to those whose file or source has the text where it is given. */
    public Page<ImportRow> page(@Nullable String text, Recency order, Optional<Keyset> from, int size) {
        current.require(Permission.READ_IMPORTS);
        Sql sql = Sql.of(ROWS);
        if (text != null) {
            sql.add(
                    "and (strpos(lower(i.file_name), lower(?)) > 0 or strpos(lower(s.name), lower(?)) > 0)",
                    text,
                    text);
        }
        return order.by("asked_at").page(entities, sql, from, size, Imports::row);
    }

    private static ImportRow row(Sql.Row row) {
        return new ImportRow(
                row.number(0),
                row.required(1),
                row.required(2),
                row.required(3),
                requireNonNull(row.instant(4)),
                LedgerStage.valueOf(row.required(5)),
                new LedgerCounts(row.number(6), row.number(7), row.number(8), row.number(9), row.number(10)),
                row.instant(11),
                row.flag(12),
                row.object(13) == null ? null : row.number(13),
                row.instant(14),
                row.text(15),
                row.text(16));
    }
}
