package org.mingjian.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sha256;
import org.mingjian.kernel.Sql;

/**
 * Files in the database, by their SHA-256. Content streams in and out in chunks of one mebibyte, never the whole file
 * in memory (for which they are no entities: change sets would hold them); storing the same content again stores
 * nothing.
 */
@ApplicationScoped
public class DocumentStore {
    /** The most that a file may have. */
    public static final long MOST_BYTES = 512L << 20;

    /** One mebibyte: few round trips, little memory. */
    static final int CHUNK = 1 << 20;

    private static final int MEBIBYTE = 20;
    private static final int BUFFER = 1 << 16;

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Stores what the stream holds, to its end.
     *
     * @throws Rejection if it is more than {@link #MOST_BYTES}; nothing is stored then
     * @throws UncheckedIOException if the stream breaks; nothing is stored then
     */
    @Transactional
    public Document store(InputStream content) {
        return store(content, MOST_BYTES);
    }

    /** As {@link #store(InputStream)}, with a narrower limit. */
    @Transactional
    public Document store(InputStream content, long mostBytes) {
        Path spool = null;
        try {
            spool = Files.createTempFile("mingjian-", ".upload");
            MessageDigest digest = Sha256.digest();
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(spool), digest)) {
                copy(content, out, mostBytes);
            }
            return store(spool, Sha256.of(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(spool);
        }
    }

    private static void copy(InputStream content, OutputStream out, long mostBytes) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > mostBytes) {
                throw new Rejection(DocumentRule.TOO_LARGE, mostBytes >> MEBIBYTE);
            }
            out.write(buffer, 0, read);
        }
    }

    private Document store(Path file, Sha256 sha256) throws IOException {
        Optional<Document> known = find(sha256);
        if (known.isPresent()) {
            return known.get();
        }
        Document document = new Document(sha256, Files.size(file), clock.instant());
        entities.persist(document);
        entities.flush();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(CHUNK);
            for (int part = 0; bytes.length > 0; part++) {
                Sql.of(
                                "insert into document_chunk (document_id, part, bytes) values (?, ?, ?)",
                                document.id(),
                                part,
                                bytes)
                        .execute(entities);
                bytes = in.readNBytes(CHUNK);
            }
        }
        return document;
    }

    public Optional<Document> find(Sha256 sha256) {
        return entities.createQuery("select d from Document d where d.sha256 = :sha", Document.class)
                .setParameter("sha", sha256)
                .getResultStream()
                .findFirst();
    }

    /**
     * A stored file's content, read chunk by chunk while the stream is read; no transaction is held in between.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public InputStream open(Sha256 sha256) {
        Document document =
                find(sha256).orElseThrow(() -> new IllegalArgumentException("no document with SHA-256 " + sha256));
        return new ChunkStream(part -> Sql.of(
                        "select part, bytes from document_chunk where document_id = ? and part = ?",
                        document.id(),
                        part)
                .list(entities, row -> row.bytes(1))
                .stream()
                .findFirst());
    }

    private static void delete(@Nullable Path spool) {
        try {
            if (spool != null) {
                Files.deleteIfExists(spool);
            }
        } catch (IOException e) {
            System.getLogger(DocumentStore.class.getName())
                    .log(System.Logger.Level.WARNING, "left behind in the temporary folder: " + spool, e);
        }
    }
}
