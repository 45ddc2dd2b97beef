package org.mingjian.archive;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mingjian.document.Document;
import org.mingjian.document.DocumentStore;
import org.mingjian.handling.DeedDone;
import org.mingjian.handling.DeedKind;
import org.mingjian.kernel.DistrictTime;
import org.mingjian.kernel.DomainEvent;
import org.mingjian.kernel.NumberSeries;
import org.mingjian.kernel.Sha256;
import org.mingjian.kernel.Texts;
import org.mingjian.opinion.Opinion;

/**
 * Puts everything there is of a matter into a package when it is archived, in the transaction of that: what was told,
 * done and decided as XML, its official documents and its attachments as they came, and the SHA-256 of each in the form
 * that {@code sha256sum -c} checks.
 *
 * @article 8(2)
 */
@ApplicationScoped
class PackingMatters {
    private static final String RECORD = "matter.xml";
    private static final String SUMS = "SHA256SUMS";
    private static final String GUIDE = "README.txt";

    /** The trail tells first what was done. */
    private static final int AFTER_OTHERS = 4000;

    @Inject
    private EntityManager entities;

    @Inject
    private MatterRecord record;

    @Inject
    private DocumentStore documents;

    @Inject
    private Clock clock;

    @Inject
    private Event<DomainEvent> happened;

    void done(@Observes @Priority(AFTER_OTHERS) DeedDone event) {
        if (event.kind() == DeedKind.ARCHIVE) {
            pack(entities.find(Opinion.class, event.opinionId()));
        }
    }

    private void pack(Opinion opinion) {
        Instant now = clock.instant();
        String number = NumberSeries.GD.next(entities, DistrictTime.day(now).getYear());
        MatterRecord.Told told = record.of(opinion, number, now);
        Document stored = stored(told, now);
        MatterPackage made = new MatterPackage(
                opinion.id(),
                number,
                stored.sha256(),
                stored.size(),
                told.files().size(),
                now);
        entities.persist(made);
        happened.fire(new PackageMade(made));
    }

    private Document stored(MatterRecord.Told told, Instant now) {
        try {
            Path zip = Files.createTempFile("mingjian-", ".zip");
            try {
                write(zip, told, now);
                try (InputStream in = Files.newInputStream(zip)) {
                    return documents.store(in);
                }
            } finally {
                Files.deleteIfExists(zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path zip, MatterRecord.Told told, Instant now) throws IOException {
        String guide = Texts.of("MatterPackage.guide");
        try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
            entry(out, GUIDE, now).write(utf8(guide));
            entry(out, RECORD, now).write(utf8(told.xml()));
            for (MatterRecord.Enclosed file : told.files()) {
                try (InputStream in = documents.open(file.document())) {
                    in.transferTo(entry(out, file.path(), now));
                }
            }
            entry(out, SUMS, now).write(utf8(sums(told, guide)));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ZipOutputStream entry(ZipOutputStream out, String path, Instant now) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setLastModifiedTime(FileTime.from(now));
        out.putNextEntry(entry);
        return out;
    }

    private static String sums(MatterRecord.Told told, String guide) {
        return line(Sha256.of(guide), GUIDE)
                + line(Sha256.of(told.xml()), RECORD)
                + told.files().stream()
                        .map(file -> line(file.document(), file.path()))
                        .collect(Collectors.joining());
    }

    private static String line(Sha256 sum, String path) {
        return sum.hex() + "  " + path + "\n";
    }
}
