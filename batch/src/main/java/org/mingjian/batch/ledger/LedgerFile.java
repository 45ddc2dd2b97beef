package org.mingjian.batch.ledger;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.mingjian.kernel.Rejection;
import org.mingjian.ledger.LedgerRule;

/**
 * A ledger's file on its way through: copied to a temporary file, unpacked where it is gzipped, told by its content and
 * never by its name. Closing it removes the temporary file.
 */
final class LedgerFile implements AutoCloseable {
    private static final int MEBIBYTE = 20;
    private static final int SNIFFED = 8192;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Path file;

    private LedgerFile(Path file) {
        this.file = file;
    }

    /**
     * Copies the content, at most half a gibibyte of it.
     *
     * @throws Rejection if it is larger, or broken
     */
    static LedgerFile of(InputStream content) throws IOException {
        LedgerFile spooled = new LedgerFile(Files.createTempFile("mingjian-", ".ledger"));
        try {
            spooled.take(content);
            return spooled;
        } catch (ZipException | EOFException e) {
            spooled.close();
            throw new Rejection(LedgerRule.FILE_BROKEN, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            spooled.close();
            throw e;
        }
    }

    private void take(InputStream content) throws IOException {
        try (InputStream in = unpacked(new BufferedInputStream(content));
                OutputStream out = Files.newOutputStream(file)) {
            copy(in, out);
        }
    }

    private static InputStream unpacked(BufferedInputStream in) throws IOException {
        in.mark(2);
        boolean gzipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzipped ? new GZIPInputStream(in) : in;
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > XlsxScan.MOST_BYTES) {
                throw new Rejection(LedgerRule.FILE_TOO_LARGE, XlsxScan.MOST_BYTES >> MEBIBYTE);
            }
            out.write(buffer, 0, read);
        }
    }

    /**
     * Opens its rows.
     *
     * @throws Rejection if it is no ledger, saying what it is or what to do
     */
    Sheet open() throws IOException {
        byte[] start = start();
        if (startsWith(start, 'P', 'K', 3, 4)) {
            new XlsxScan(file).check();
            return new XlsxSheet(file);
        }
        if (startsWith(start, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new Rejection(LedgerRule.FILE_IS_OLD_EXCEL);
        }
        if (start.length == 0) {
            throw new Rejection(LedgerRule.FILE_EMPTY);
        }
        if (startsWith(start, '%', 'P', 'D', 'F') || holdsZero(start)) {
            throw new Rejection(LedgerRule.FILE_TYPE_UNKNOWN);
        }
        return new CsvSheet(Files.newInputStream(file), charset());
    }

    private byte[] start() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SNIFFED);
        }
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** UTF-8 where the whole file is, else GB18030, the other encoding in which Chinese offices save. */
    private Charset charset() throws IOException {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer ignored = CharBuffer.allocate(1 << 16);
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = 0; read >= 0; ) {
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = strict.decode(bytes, ignored.clear(), read < 0);
                if (result.isError()) {
                    return GB18030;
                }
                bytes.compact();
            }
        }
        return StandardCharsets.UTF_8;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
