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
import org.mingjian.kernel.Sha256;

/**
 * Files in the database, by their SHA-256. Content streams in and out in chunks of one mebibyte, never the whole file
 * in memory; storing the same content again stores nothing.
 */
@ApplicationScoped
public class DocumentStore {
    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Stores what the stream holds, to its end.
     *
     * @throws UncheckedIOException if the stream breaks; nothing is stored then
     */
    @Transactional
    public Document store(InputStream content) {
        Path spool = null;
        try {
            spool = Files.createTempFile("mingjian-", ".upload");
            MessageDigest digest = Sha256.digest();
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(spool), digest)) {
                content.transferTo(out);
            }
            return store(spool, Sha256.of(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(spool);
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
            byte[] bytes = in.readNBytes(DocumentChunk.SIZE);
            for (int part = 0; bytes.length > 0; part++) {
                DocumentChunk chunk = new DocumentChunk(document.id(), part, bytes);
                entities.persist(chunk);
                entities.flush();
                entities.detach(chunk);
                bytes = in.readNBytes(DocumentChunk.SIZE);
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
        return new ChunkStream(part -> entities.createQuery(
                        "select c.bytes from DocumentChunk c where c.documentId = :id and c.part = :part", byte[].class)
                .setParameter("id", document.id())
                .setParameter("part", part)
                .getResultStream()
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
