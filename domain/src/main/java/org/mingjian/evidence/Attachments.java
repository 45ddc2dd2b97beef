package org.mingjian.evidence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingjian.access.CurrentUser;
import org.mingjian.access.Permission;
import org.mingjian.access.User;
import org.mingjian.agency.Agencies;
import org.mingjian.kernel.Sha256;
import org.mingjian.kernel.Sql;
import org.mingjian.kernel.Texts;
import org.mingjian.opinion.Opinion;
import org.mingjian.opinion.OpinionDetail;
import org.mingjian.opinion.Opinions;

/**
 * The files of matters, as far as the one who asks may see them: the bureau all of them, the submitter her own, an
 * agency its own and those that the bureau has released to it, under names that say nothing.
 *
 * @article 8(2)
 */
@ApplicationScoped
public class Attachments {
    /** Whether nothing was done with the matter since the file was brought. */
    private static final String NOTHING_SINCE =
            "not exists (select 1 from opinion_step s where s.opinion_id = a.opinion_id"
                    + " and s.at > a.brought_at) and not exists (select 1 from deed d where d.opinion_id = a.opinion_id"
                    + " and d.at > a.brought_at)";

    @Inject
    private EntityManager entities;

    @Inject
    private CurrentUser current;

    @Inject
    private Opinions opinions;

    /**
     * The files of a matter that the one who asks may see at all, in the order they came; one query, two for the
     * bureau.
     */
    public List<AttachmentRow> of(Opinion opinion) {
        boolean bureau = current.may(Permission.READ_ALL_OPINIONS);
        Map<Long, List<AttachmentRow.Elsewhere>> elsewhere = bureau ? elsewhere(opinion) : Map.of();
        long me = current.account().map(User::id).orElse(0L);
        Sql sql = Sql.of("select a.id, a.side, g.name as agency, a.deed_id, a.name, a.kind, a.size, a.pages, a.level,"
                + " a.brought_at, u.name as brought_by, a.released_at, a.struck_reason, a.by_id, " + NOTHING_SINCE
                + " as open, ");
        own(sql, opinion);
        sql.add(
                "as own from attachment a join app_user u on u.id = a.by_id left join agency g on g.id = a.agency_id"
                        + " where a.opinion_id = ?",
                opinion.id());
        if (!bureau) {
            sql.add("and (");
            own(sql, opinion);
            sql.add(
                    current.may(Permission.READ_OPINIONS_OF_OWN_AGENCY)
                            ? "or (a.released_at is not null and a.struck_at is null))"
                            : ")");
        }
        List<AttachmentRow> rows = new ArrayList<>();
        sql.add("order by a.id").list(entities, row -> {
            boolean known = bureau || row.flag(15);
            FileKind kind = FileKind.valueOf(row.required(5));
            long id = row.number(0);
            return rows.add(new AttachmentRow(
                    id,
                    opinion.id(),
                    known ? Side.valueOf(row.required(1)) : Side.BUREAU,
                    known ? row.text(2) : null,
                    known && row.object(3) != null ? row.number(3) : null,
                    known ? row.required(4) : Texts.of("Attachment.neutral", rows.size() + 1, kind.ending()),
                    kind,
                    row.number(6),
                    row.integer(7),
                    AttachmentLevel.valueOf(row.required(8)),
                    requireNonNull(row.instant(known ? 9 : 11)),
                    bureau ? row.text(10) : null,
                    row.instant(11) != null,
                    row.number(13) == me && row.text(12) == null && row.flag(14),
                    row.text(12),
                    elsewhere.getOrDefault(id, List.of())));
        });
        return rows;
    }

    /** A file of a matter as it came. */
    public record Original(String name, FileKind kind, Side side, Instant broughtAt, Sha256 document) {}

    /**
     * All files of a matter that are not struck out, as they came, in the order they came; for its archive, whose
     * readers are asked for themselves.
     */
    public List<Original> originals(Opinion opinion) {
        return Sql.of(
                        "select a.name, a.kind, a.side, a.brought_at, a.document_sha256 from attachment a"
                                + " where a.opinion_id = ? and a.struck_at is null order by a.id",
                        opinion.id())
                .list(
                        entities,
                        row -> new Original(
                                row.required(0),
                                FileKind.valueOf(row.required(1)),
                                Side.valueOf(row.required(2)),
                                requireNonNull(row.instant(3)),
                                new Sha256(row.required(4))));
    }

    /** Adds what says whether a file was brought by the side of the one who asks. */
    private void own(Sql sql, Opinion opinion) {
        Long agency = current.account().map(User::agencyId).orElse(null);
        sql.add("(false");
        if (current.may(Permission.READ_OPINIONS_OF_OWN_AGENCY) && agency != null) {
            sql.add("or a.agency_id in " + Agencies.WITH_MERGED, agency);
        }
        if (opinions.isOnesOwn(opinion)) {
            sql.add("or a.side = 'SUBMITTER'");
        }
        sql.add(")");
    }

    private Map<Long, List<AttachmentRow.Elsewhere>> elsewhere(Opinion opinion) {
        return Sql.of(
                        "select distinct a.id, o.id as other, o.external_number, o.title from attachment a"
                                + " join attachment b on b.document_sha256 = a.document_sha256 and b.id <> a.id"
                                + " and b.struck_at is null join opinion o on o.id = b.opinion_id"
                                + " where a.opinion_id = ? order by a.id, o.id",
                        opinion.id())
                .list(
                        entities,
                        row -> Map.entry(
                                row.number(0),
                                new AttachmentRow.Elsewhere(row.number(1), row.required(2), row.required(3))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** One file with its matter, where the one who asks may see both. */
    public Optional<AttachmentRow> find(long id) {
        return Optional.ofNullable(entities.find(Attachment.class, id))
                .map(Attachment::opinionId)
                .flatMap(opinions::find)
                .map(OpinionDetail::opinion)
                .flatMap(opinion ->
                        of(opinion).stream().filter(row -> row.id() == id).findFirst());
    }

    /** What the one who asks has added to a form of hers that is still open. */
    public List<StagedFile> staged(String formKey) {
        return waiting(formKey).stream()
                .map(file -> new StagedFile(file.id(), file.name(), file.size()))
                .toList();
    }

    /** The files of a form that is still open, of the one who asks. */
    List<Attachment> waiting(String formKey) {
        long me = current.account().map(User::id).orElse(0L);
        return entities.createQuery(
                        "select a from Attachment a where a.by = :author and a.formKey = :key and a.broughtAt is null"
                                + " and a.struckAt is null order by a.id",
                        Attachment.class)
                .setParameter("author", me)
                .setParameter("key", formKey)
                .getResultList();
    }

    /** A file that is about to change. */
    Attachment get(long id) {
        return Optional.ofNullable(entities.find(Attachment.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new IllegalArgumentException("no attachment " + id));
    }
}
