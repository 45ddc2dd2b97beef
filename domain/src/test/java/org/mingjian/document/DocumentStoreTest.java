package org.mingjian.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import org.eclipse.persistence.internal.sessions.RepeatableWriteUnitOfWork;
import org.eclipse.persistence.internal.sessions.UnitOfWorkChangeSet;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sha256;
import org.mingjian.testing.Domain;

class DocumentStoreTest {
    @RegisterExtension
    static final Domain DOMAIN = new Domain();

    private static DocumentStore store() {
        return DOMAIN.get(DocumentStore.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, DocumentStore.CHUNK - 1, DocumentStore.CHUNK, 3 * DocumentStore.CHUNK + 17})
    void what_goes_in_comes_out(int size) throws IOException {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        Document document = store().store(new ByteArrayInputStream(content));
        assertThat(document.size()).isEqualTo(size);
        assertThat(document.sha256()).isEqualTo(Sha256.of(Sha256.digest().digest(content)));
        try (InputStream in = store().open(document.sha256())) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void the_same_content_is_kept_once() {
        Document first = store().store(new ByteArrayInputStream(new byte[] {1, 2, 3}));
        DOMAIN.clock().advance(java.time.Duration.ofDays(1));
        Document second = store().store(new ByteArrayInputStream(new byte[] {1, 2, 3}));
        assertThat(second.storedAt()).isEqualTo(first.storedAt());
    }

    @Test
    void a_stream_that_breaks_leaves_nothing() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> store().store(broken));
    }

    @Test
    void an_unknown_document_is_not_opened() {
        assertThatIllegalArgumentException().isThrownBy(() -> store().open(Sha256.of("nothing")));
    }

    @Test
    void single_bytes_can_be_read_too() throws IOException {
        Document document = store().store(new ByteArrayInputStream(new byte[] {(byte) 200, 7}));
        try (InputStream in = store().open(document.sha256())) {
            assertThat(in.read()).isEqualTo(200);
            assertThat(in.read(new byte[0])).isZero();
            assertThat(in.read()).isEqualTo(7);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void a_transaction_holds_none_of_the_chunks_it_has_stored() {
        byte[] content = new byte[3 * DocumentStore.CHUNK];
        int held = DOMAIN.transaction().in(entities -> {
            store().store(new ByteArrayInputStream(content));
            UnitOfWorkImpl work = (UnitOfWorkImpl) entities.unwrap(UnitOfWork.class);
            return ((UnitOfWorkChangeSet) ((RepeatableWriteUnitOfWork) work).getCumulativeUOWChangeSet())
                    .getAllChangeSets()
                    .size();
        });
        assertThat(held).isEqualTo(1);
    }

    @Test
    void who_stores_can_set_a_narrower_limit() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> store().store(new ByteArrayInputStream(new byte[(1 << 20) + 1]), 1 << 20))
                .withMessageContaining("1 MB");
        assertThat(store().store(new ByteArrayInputStream(new byte[1 << 20]), 1 << 20)
                        .size())
                .isEqualTo(1 << 20);
    }

    @Test
    void a_file_without_end_is_refused_where_the_limit_is() {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 0;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                read[0] += length;
                return length;
            }
        };
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> store().store(endless))
                .withMessageContaining("512 MB")
                .extracting(Rejection::rule)
                .isEqualTo(DocumentRule.TOO_LARGE);
        assertThat(read[0]).isLessThan(DocumentStore.MOST_BYTES + DocumentStore.CHUNK);
    }
}
