package org.mingjian.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mingjian.testing.Domain;

/** Files for tests, small but true to their kind. */
public final class Files {
    /** What a telephone writes into a photograph; it must be found nowhere that the photograph goes. */
    public static final String PLACE = "29.4052N105.5943E";

    private Files() {}

    /** Adds a photograph to a form, by the one who acts. */
    public static long photograph(Domain domain, String formKey) {
        return add(domain, formKey, "现场.jpg", jpeg(formKey));
    }

    public static long add(Domain domain, String formKey, String name, byte[] content) {
        return domain.get(Uploading.class)
                .add(formKey, name, new ByteArrayInputStream(content))
                .id();
    }

    /** A photograph turned to the right, with the place where it was taken, and something behind its end. */
    public static byte[] jpeg(String picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, 0xff, 0xd8);
        segment(out, 0xe0, bytes("JFIF\0"));
        ByteBuffer tiff = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(bytes("II*\0")).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putInt(0);
        segment(out, 0xe1, join(bytes("Exif\0\0"), tiff.array(), bytes(PLACE)));
        segment(out, 0xe1, bytes("http://ns.adobe.com/xap/1.0/\0" + PLACE));
        segment(out, 0xe2, bytes("ICC_PROFILE\0"));
        segment(out, 0xe2, bytes("MPF\0" + PLACE));
        segment(out, 0xfe, bytes(PLACE));
        segment(out, 0xdb, bytes("table"));
        segment(out, 0xda, bytes("scan"));
        out.writeBytes(bytes("coded"));
        write(out, 0xff, 0, 0xff, 0xd0);
        out.writeBytes(picture.getBytes(StandardCharsets.UTF_8));
        write(out, 0xff, 0xd9);
        out.writeBytes(bytes("film " + PLACE));
        return out.toByteArray();
    }

    public static byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(out, "IHDR", "size");
        chunk(out, "eXIf", PLACE);
        chunk(out, "tEXt", PLACE);
        chunk(out, "IDAT", "picture");
        chunk(out, "IEND", "");
        return join(out.toByteArray(), bytes(PLACE));
    }

    public static byte[] webp() {
        byte[] chunks = join(
                riff("VP8X", new byte[] {0x0c, 0, 0, 0}), riff("VP8 ", bytes("picture!")), riff("EXIF", bytes(PLACE)));
        return join(
                bytes("RIFF"),
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(chunks.length + 4)
                        .array(),
                bytes("WEBP"),
                chunks,
                bytes(PLACE));
    }

    public static byte[] pdf(String text) {
        return ("%PDF-1.7\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    /** A package of Office with one part. */
    public static byte[] office(String part, String markup) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String[] one : new String[][] {{"[Content_Types].xml", "<Types/>"}, {part, markup}}) {
                zip.putNextEntry(new ZipEntry(one[0]));
                zip.write(one[1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] riff(String type, byte[] body) {
        byte[] padded = java.util.Arrays.copyOf(body, body.length + body.length % 2);
        return join(
                bytes(type),
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(body.length)
                        .array(),
                padded);
    }

    private static void chunk(ByteArrayOutputStream out, String type, String body) {
        CRC32 sum = new CRC32();
        sum.update(bytes(type + body));
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.length()).array());
        out.writeBytes(bytes(type + body));
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static void segment(ByteArrayOutputStream out, int code, byte[] body) {
        write(out, 0xff, code, (body.length + 2) >> 8, body.length + 2);
        out.writeBytes(body);
    }

    private static void write(ByteArrayOutputStream out, int... bytes) {
        for (int b : bytes) {
            out.write(b);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
