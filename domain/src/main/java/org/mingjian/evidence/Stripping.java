package org.mingjian.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Copies a photograph without what it tells beyond its picture: the place where it was taken, the day, the camera, its
 * owner. How it is to be turned stays. What stands behind the end of the picture is left out as well: telephones put
 * whole films there.
 */
final class Stripping {
    private static final int FF = 0xff;
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;
    private static final int FIRST_APPLICATION = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int COLOURS = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int LAST_APPLICATION = 0xef;
    private static final int COMMENT = 0xfe;
    private static final int BYTE = 8;
    private static final int ORIENTATION = 0x112;
    private static final int MOST_ORIENTATION = 8;

    private static final int PNG_SIGNATURE = 8;
    private static final Set<String> PICTURE = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "acTL",
            "fcTL", "fdAT");

    private static final int RIFF_HEAD = 12;
    private static final int TELLS_OF_METADATA = 0x0c;

    private final InputStream in;
    private final OutputStream out;

    private Stripping(InputStream in, OutputStream out) {
        this.in = new BufferedInputStream(in);
        this.out = out;
    }

    /** Copies a photograph of that kind. */
    static void strip(FileKind kind, InputStream in, OutputStream out) throws IOException {
        Stripping stripping = new Stripping(in, out);
        switch (kind) {
            case JPEG -> stripping.jpeg();
            case PNG -> stripping.png();
            case WEBP -> stripping.webp();
            default -> throw new IllegalArgumentException(kind + " is no photograph");
        }
    }

    private void jpeg() throws IOException {
        int code = marker(in.read());
        while (code >= 0 && code != END) {
            if (code == START || (code >= FIRST_RESTART && code <= LAST_RESTART)) {
                mark(code);
            } else {
                segment(code);
            }
            code = code == SCAN ? scan() : marker(in.read());
        }
        mark(END);
    }

    /** Looks for the next marker; some write 0xff more than once before it. */
    private int marker(int first) throws IOException {
        int b = first;
        while (b >= 0 && b != FF) {
            b = in.read();
        }
        while (b == FF) {
            b = in.read();
        }
        return b;
    }

    private void mark(int code) throws IOException {
        out.write(FF);
        out.write(code);
    }

    private void segment(int code) throws IOException {
        byte[] body = in.readNBytes(Math.max(0, ((in.read() << BYTE) | in.read()) - 2));
        if (code == EXIF && says(body, "Exif\0\0")) {
            int orientation = orientation(body);
            body = ByteBuffer.allocate(32)
                    .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                    .putInt(BYTE)
                    .putShort((short) 1)
                    .putShort((short) ORIENTATION)
                    .putShort((short) 3)
                    .putInt(1)
                    .putShort((short) orientation)
                    .array();
        } else if (!isOfThePicture(code, body)) {
            return;
        }
        mark(code);
        out.write((body.length + 2) >> BYTE);
        out.write(body.length + 2);
        out.write(body);
    }

    private static boolean isOfThePicture(int code, byte[] body) {
        return switch (code) {
            case FIRST_APPLICATION -> says(body, "JFIF");
            case COLOURS -> says(body, "ICC_PROFILE");
            case ADOBE -> says(body, "Adobe");
            default -> (code < FIRST_APPLICATION || code > LAST_APPLICATION) && code != COMMENT;
        };
    }

    /** Copies what is coded, up to the next marker. */
    private int scan() throws IOException {
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b != FF) {
                out.write(b);
                continue;
            }
            int next = in.read();
            if (next == 0 || (next >= FIRST_RESTART && next <= LAST_RESTART)) {
                mark(next);
            } else {
                return next == FF ? marker(FF) : next;
            }
        }
        return -1;
    }

    /** How the picture is to be turned; 1, not at all, where nothing sensible is said. */
    static int orientation(byte[] exif) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(exif, 6, exif.length - 6).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            tiff.position(tiff.getInt(4));
            for (int left = tiff.getShort(); left > 0; left--) {
                int tag = tiff.getShort();
                int value = tiff.getShort(tiff.position() + 6);
                if (tag == ORIENTATION && value >= 1 && value <= MOST_ORIENTATION) {
                    return value;
                }
                tiff.position(tiff.position() + 10);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return 1;
        }
        return 1;
    }

    private static boolean says(byte[] body, String word) {
        return body.length >= word.length()
                && new String(body, 0, word.length(), StandardCharsets.ISO_8859_1).equals(word);
    }

    private void png() throws IOException {
        out.write(in.readNBytes(PNG_SIGNATURE));
        String type = "";
        while (!type.equals("IEND")) {
            byte[] head = in.readNBytes(BYTE);
            if (head.length < BYTE) {
                return;
            }
            type = new String(head, 4, 4, StandardCharsets.US_ASCII);
            long length = Integer.toUnsignedLong(ByteBuffer.wrap(head).getInt()) + 4;
            if (PICTURE.contains(type)) {
                out.write(head);
                copy(length, false);
            } else {
                skip(length);
            }
        }
    }

    /** Chunks that are left out become blanks of the same length, so that the lengths told before stay true. */
    private void webp() throws IOException {
        byte[] head = in.readNBytes(RIFF_HEAD);
        out.write(head);
        long left = size(head, 4) - 4;
        while (left > 0) {
            byte[] chunk = in.readNBytes(BYTE);
            if (chunk.length < BYTE) {
                return;
            }
            String type = new String(chunk, 0, 4, StandardCharsets.US_ASCII);
            long length = size(chunk, 4);
            length += length % 2;
            boolean blank = type.equals("EXIF") || type.equals("XMP ");
            if (blank) {
                System.arraycopy("JUNK".getBytes(StandardCharsets.US_ASCII), 0, chunk, 0, 4);
            }
            out.write(chunk);
            if (type.equals("VP8X")) {
                out.write(in.read() & ~TELLS_OF_METADATA);
                copy(length - 1, false);
            } else {
                copy(length, blank);
            }
            left -= length + BYTE;
        }
    }

    private static long size(byte[] bytes, int at) {
        return Integer.toUnsignedLong(
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at));
    }

    private void copy(long length, boolean blank) throws IOException {
        long left = length;
        while (left > 0) {
            byte[] some = in.readNBytes((int) Math.min(left, 1 << 13));
            if (some.length == 0) {
                return;
            }
            out.write(blank ? new byte[some.length] : some);
            left -= some.length;
        }
    }

    private void skip(long length) throws IOException {
        long left = length;
        while (left > 0) {
            int some = in.readNBytes((int) Math.min(left, 1 << 13)).length;
            if (some == 0) {
                return;
            }
            left -= some;
        }
    }
}
