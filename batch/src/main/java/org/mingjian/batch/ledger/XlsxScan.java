package org.mingjian.batch.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.mingjian.document.DocumentStore;
import org.mingjian.kernel.Rejection;
import org.mingjian.ledger.LedgerRule;

/**
 * Looks through a workbook before it is read: what it really unpacks to, whatever its directory claims; macros; columns
 * far to the right; merged headings. Uses no memory to speak of.
 */
final class XlsxScan {
    /** What all parts together may unpack to. */
    static final long MOST_BYTES = DocumentStore.MOST_BYTES;
    /** What the table of shared texts may unpack to: the reader keeps it in memory. */
    static final long MOST_SHARED_BYTES = 48L << 20;

    private static final int MOST_PARTS = 2000;
    private static final int MEBIBYTE = 20;
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,7})(\\d{1,9})");

    private final Path file;
    private long total;

    XlsxScan(Path file) {
        this.file = file;
    }

    /**
     * Lets a workbook pass.
     *
     * @throws Rejection if it must not be read, saying why
     */
    void check() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null || zip.size() > MOST_PARTS) {
                throw new Rejection(LedgerRule.FILE_TYPE_UNKNOWN);
            }
            if (zip.getEntry("xl/vbaProject.bin") != null) {
                throw new Rejection(LedgerRule.FILE_HAS_MACROS);
            }
            String first = firstSheet(zip);
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                measure(zip, entry);
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    look(zip, entry, entry.getName().equals(first));
                }
            }
        } catch (ZipException | XMLStreamException e) {
            throw new Rejection(LedgerRule.FILE_BROKEN, String.valueOf(e.getMessage()));
        }
    }

    private void measure(ZipFile zip, ZipEntry entry) throws IOException {
        boolean shared = entry.getName().equals("xl/sharedStrings.xml");
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (shared && size > MOST_SHARED_BYTES) {
                    throw new Rejection(LedgerRule.FILE_TOO_LARGE, MOST_SHARED_BYTES >> MEBIBYTE);
                }
                if (total + size > MOST_BYTES) {
                    throw new Rejection(LedgerRule.FILE_TOO_LARGE, MOST_BYTES >> MEBIBYTE);
                }
            }
        }
        total += size;
    }

    private static void look(ZipFile zip, ZipEntry entry, boolean first) throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    element(xml, first);
                }
            }
        }
    }

    private static void element(XMLStreamReader xml, boolean first) {
        switch (xml.getLocalName()) {
            case "c" -> {
                String place = xml.getAttributeValue(null, "r");
                if (place != null && column(place) > Sheet.MOST_COLUMNS) {
                    throw new Rejection(LedgerRule.TOO_MANY_COLUMNS, Sheet.MOST_COLUMNS);
                }
            }
            case "mergeCell" -> {
                String range = String.valueOf(xml.getAttributeValue(null, "ref"));
                if (first && row(range) == 1) {
                    throw new Rejection(LedgerRule.HEADINGS_MERGED);
                }
            }
            default -> {}
        }
    }

    private static long column(String place) {
        Matcher matcher = CELL.matcher(place);
        if (!matcher.matches()) {
            throw new Rejection(LedgerRule.FILE_BROKEN, place);
        }
        return matcher.group(1).chars().asLongStream().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
    }

    private static int row(String range) {
        Matcher matcher = CELL.matcher(range);
        return matcher.lookingAt() ? Integer.parseInt(matcher.group(2)) : 0;
    }

    private static String firstSheet(ZipFile zip) throws IOException, XMLStreamException {
        String relation = attribute(zip, "xl/workbook.xml", "sheet", null, "", "id");
        String target = attribute(zip, "xl/_rels/workbook.xml.rels", "Relationship", "Id", relation, "Target");
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    /** An attribute of the first element of that name, or of the first whose key has the value. */
    private static String attribute(
            ZipFile zip, String part, String element, @Nullable String key, String value, String wanted)
            throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals(element)
                        && (key == null || value.equals(local(xml, key)))) {
                    return local(xml, wanted);
                }
            }
        }
        return "";
    }

    private static String local(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }
}
