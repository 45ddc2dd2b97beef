package org.mingjian.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Takes out of a PDF what differs from run to run: dates, the file's identity and the random prefixes of font subsets.
 * What is left depends on the content alone.
 */
final class FixedBytes {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int PREFIX = 6;

    private FixedBytes() {}

    static void write(byte[] pdf, Metadata metadata, OutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            fixFonts(document);
            fixDates(document, metadata.dated());
            fixIdentity(document, metadata);
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
    }

    private static void fixFonts(PDDocument document) {
        for (COSObject object : document.getDocument().getObjectsByType(COSName.FONT, COSName.FONT_DESC)) {
            if (object.getObject() instanceof COSDictionary font) {
                fixPrefix(font, COSName.BASE_FONT);
                fixPrefix(font, COSName.FONT_NAME);
                font.removeItem(COSName.CID_SET);
            }
        }
    }

    private static void fixPrefix(COSDictionary font, COSName key) {
        String name = font.getNameAsString(key);
        if (name != null && name.length() > PREFIX && name.charAt(PREFIX) == '+') {
            String base = name.substring(PREFIX + 1);
            font.setName(key, prefix(base) + "+" + base);
        }
    }

    private static String prefix(String name) {
        byte[] digest = digest(name);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < PREFIX; i++) {
            letters.append((char) ('A' + Math.floorMod(digest[i], 26)));
        }
        return letters.toString();
    }

    private static void fixDates(PDDocument document, LocalDate dated) throws IOException {
        ZonedDateTime time = dated.atStartOfDay(ZONE);
        Calendar calendar = GregorianCalendar.from(time);
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentInformation().setModificationDate(calendar);
        PDMetadata xmp = document.getDocumentCatalog().getMetadata();
        if (xmp != null) {
            String text = new String(xmp.toByteArray(), UTF_8);
            byte[] fixed = withDates(text, time).getBytes(UTF_8);
            document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(fixed)));
        }
    }

    private static String withDates(String xmp, ZonedDateTime time) {
        String iso = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.toOffsetDateTime());
        return xmp.replaceAll("(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*", "$1" + iso)
                .replaceAll("(xmp:(?:CreateDate|ModifyDate|MetadataDate)=\")[^\"]*", "$1" + iso);
    }

    private static void fixIdentity(PDDocument document, Metadata metadata) {
        COSArray identity = new COSArray();
        COSString digest = new COSString(digest(metadata.toString()));
        identity.add(digest);
        identity.add(digest);
        document.getDocument().setDocumentID(identity);
        document.setDocumentId(0L);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
