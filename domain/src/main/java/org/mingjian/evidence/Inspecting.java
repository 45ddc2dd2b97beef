package org.mingjian.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.mingjian.document.DocumentStore;
import org.mingjian.kernel.Rejection;
import org.mingjian.kernel.Sha256;

/**
 * Says what a stored file is, by its content and not by its name, and refuses what is no evidence or is marked as a
 * state secret. Eight kinds are told apart by their first bytes, or by what a package holds.
 */
@ApplicationScoped
class Inspecting {
    private static final int HEAD = 16;
    private static final int JPEG_START = 0xffd8ff;
    private static final int PNG_START = 0x89504e;
    private static final int BITS_OF_BYTE = 8;
    private static final int BYTE = 0xff;
    private static final int FIRST_PRINTABLE = 0x20;

    /** More text than any document has: beyond it somebody means harm. */
    private static final long MOST_TEXT = 200_000_000;

    private static final Pattern PARTS_WITH_TEXT = Pattern.compile(
            "word/(document|header\\d*|footer\\d*|footnotes)\\.xml|xl/(sharedStrings|worksheets/[^/]+)\\.xml");

    @Inject
    private DocumentStore documents;

    @Inject
    private Pdfs pdfs;

    /**
     * What a file is.
     *
     * @param pages how many pictures it can be shown as
     */
    record Found(FileKind kind, int pages) {}

    /** Inspects a stored file under the name it came with. */
    Found inspect(Sha256 document, String name) {
        SecrecyMark.refuse(name);
        try {
            Found found = found(document, name);
            if (FileKind.said(name).filter(found.kind()::equals).isEmpty()) {
                throw new Rejection(
                        EvidenceRule.NAME_OF_ANOTHER_KIND, name, found.kind().ending());
            }
            return found;
        } catch (IOException unreadable) {
            throw new Rejection(EvidenceRule.UNREADABLE, name);
        }
    }

    private Found found(Sha256 document, String name) throws IOException {
        byte[] head;
        try (InputStream in = documents.open(document)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new Rejection(EvidenceRule.EMPTY);
        }
        int start = start(head);
        if (start == JPEG_START) {
            return new Found(FileKind.JPEG, 1);
        }
        if (start == PNG_START) {
            return new Found(FileKind.PNG, 1);
        }
        if (says(head, 0, "RIFF") && says(head, BITS_OF_BYTE, "WEBP")) {
            return new Found(FileKind.WEBP, 1);
        }
        if (says(head, 4, "ftyp")) {
            throw new Rejection(EvidenceRule.PHONE_PHOTOGRAPH, name);
        }
        if (says(head, 0, "%PDF-")) {
            try (InputStream in = documents.open(document)) {
                Pdfs.Contents contents = pdfs.read(in);
                SecrecyMark.refuse(contents.text());
                return new Found(FileKind.PDF, contents.pages());
            }
        }
        if (says(head, 0, "PK")) {
            return new Found(office(document, name), 0);
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            if (isText(document, charset)) {
                return new Found(FileKind.TEXT, 0);
            }
        }
        throw new Rejection(EvidenceRule.KIND_UNKNOWN, name);
    }

    private static int start(byte[] head) {
        int start = 0;
        for (byte b : Arrays.copyOf(head, 3)) {
            start = (start << BITS_OF_BYTE) | (b & BYTE);
        }
        return start;
    }

    private static boolean says(byte[] head, int from, String word) {
        byte[] bytes = word.getBytes(StandardCharsets.US_ASCII);
        return head.length >= from + bytes.length
                && Arrays.equals(head, from, from + bytes.length, bytes, 0, bytes.length);
    }

    /** A package of Word or Excel without programs in it, its text held against the marks. */
    private FileKind office(Sha256 document, String name) throws IOException {
        FileKind kind = null;
        long[] read = {0};
        try (ZipInputStream parts = new ZipInputStream(new BufferedInputStream(documents.open(document)))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().endsWith("vbaProject.bin")) {
                    throw new Rejection(EvidenceRule.KIND_UNKNOWN, name);
                }
                kind = kind == null ? byPart(part.getName()) : kind;
                SecrecyMark mark = PARTS_WITH_TEXT.matcher(part.getName()).matches() ? new SecrecyMark() : null;
                readMarkup(parts, mark, read);
            }
        }
        if (kind == null) {
            throw new Rejection(EvidenceRule.KIND_UNKNOWN, name);
        }
        return kind;
    }

    private static @Nullable FileKind byPart(String part) {
        return switch (part) {
            case "word/document.xml" -> FileKind.DOCX;
            case "xl/workbook.xml" -> FileKind.XLSX;
            default -> null;
        };
    }

    /** Reads a part to its end; words stand together though the markup parts them. */
    private static void readMarkup(InputStream part, @Nullable SecrecyMark mark, long[] read) throws IOException {
        Reader text = new InputStreamReader(part, StandardCharsets.UTF_8);
        char[] some = new char[HEAD << BITS_OF_BYTE];
        boolean tag = false;
        for (int count = text.read(some); count >= 0; count = text.read(some)) {
            read[0] += count;
            if (read[0] > MOST_TEXT) {
                throw new IOException("too much in it");
            }
            for (int i = 0; i < count && mark != null; i++) {
                if (some[i] == '<' || some[i] == '>') {
                    tag = some[i] == '<';
                } else if (!tag) {
                    mark.feed(some[i]);
                }
            }
        }
        if (mark != null) {
            mark.end();
        }
    }

    /** Whether every byte is text in that charset, and the text is no page or drawing. */
    private boolean isText(Sha256 document, Charset charset) throws IOException {
        SecrecyMark mark = new SecrecyMark();
        boolean begun = false;
        try (Reader text = new InputStreamReader(documents.open(document), charset.newDecoder())) {
            char[] some = new char[HEAD << BITS_OF_BYTE];
            for (int count = text.read(some); count >= 0; count = text.read(some)) {
                for (int i = 0; i < count; i++) {
                    char c = some[i];
                    boolean blank = Character.isWhitespace(c) || c == '\ufeff';
                    if ((c < FIRST_PRINTABLE && !blank) || (!begun && c == '<')) {
                        return false;
                    }
                    begun |= !blank;
                    mark.feed(c);
                }
            }
        } catch (java.nio.charset.CharacterCodingException other) {
            return false;
        }
        mark.end();
        return true;
    }
}
