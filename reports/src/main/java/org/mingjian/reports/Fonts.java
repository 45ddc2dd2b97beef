package org.mingjian.reports;

import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontSet;
import net.sf.jasperreports.engine.fonts.SimpleFontSet;
import net.sf.jasperreports.engine.fonts.SimpleFontSetFamily;

/**
 * The fonts of one folder: ours, and a bureau's licensed ones where it has put their files beside them. Read once and
 * kept; immutable and safe for use by many threads.
 */
public final class Fonts {
    /** The plain family of the default style and of charts: a set there would make the PDF ask for Helvetica. */
    static final String PLAIN = "公文宋体单";

    private final FontFile song;
    private final Map<Typeface, FontFile> files = new EnumMap<>(Typeface.class);

    private Fonts(Path folder) {
        List<Path> present = filesIn(folder);
        LogicalFonts.are(folder.resolve(Typeface.SONG_FILE));
        song = FontFile.read(folder.resolve(Typeface.SONG_FILE));
        for (Typeface typeface : Typeface.values()) {
            files.put(typeface, choose(typeface, folder, present));
        }
    }

    /**
     * Reads the fonts of a folder.
     *
     * @throws IllegalArgumentException if one of our own font files is missing or unreadable
     */
    public static Fonts in(Path folder) {
        return new Fonts(folder.toAbsolutePath().normalize());
    }

    /** Whether the character can be printed in every hand; white space and invisible marks need no glyph. */
    public boolean covers(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || song.covers(codePoint);
    }

    /** The first character of the text that cannot be printed. */
    public OptionalInt firstUncovered(String text) {
        return text.codePoints().filter(codePoint -> !covers(codePoint)).findFirst();
    }

    /** Whether any hand is written in one of our open fonts instead of the font the standard names. */
    public boolean substituted() {
        return files.entrySet().stream().anyMatch(entry -> isSubstitute(entry.getKey(), entry.getValue()));
    }

    Font plain() {
        return song.font();
    }

    Font of(Typeface typeface) {
        return file(typeface).font();
    }

    List<FontFamily> families() {
        List<FontFamily> families = new ArrayList<>();
        families.add(new Face(PLAIN, song.font(), song.path().toString(), Typeface.SONG.office()));
        for (Typeface typeface : Typeface.values()) {
            FontFile file = file(typeface);
            families.add(new Face(primary(typeface), file.font(), file.path().toString(), typeface.office()));
            families.add(new Face(
                    supplement(typeface),
                    new Supplement(song.font(), file.font()),
                    song.path().toString(),
                    typeface.office()));
        }
        return families;
    }

    List<FontSet> sets() {
        List<FontSet> sets = new ArrayList<>();
        for (Typeface typeface : Typeface.values()) {
            SimpleFontSet set = new SimpleFontSet();
            set.setName(typeface.fontName());
            set.addFamily(member(primary(typeface), true));
            set.addFamily(member(supplement(typeface), false));
            sets.add(set);
        }
        return sets;
    }

    private FontFile choose(Typeface typeface, Path folder, List<Path> present) {
        return present.stream()
                .filter(path -> typeface.isLicensed(path.getFileName().toString()))
                .findFirst()
                .map(FontFile::read)
                .orElseGet(() -> substitute(typeface, folder));
    }

    private FontFile substitute(Typeface typeface, Path folder) {
        return typeface.substitute().equals(Typeface.SONG_FILE)
                ? song
                : FontFile.read(folder.resolve(typeface.substitute()));
    }

    private FontFile file(Typeface typeface) {
        return Objects.requireNonNull(files.get(typeface));
    }

    private static boolean isSubstitute(Typeface typeface, FontFile file) {
        return file.path().endsWith(typeface.substitute());
    }

    private static String primary(Typeface typeface) {
        return typeface.fontName() + "主";
    }

    private static String supplement(Typeface typeface) {
        return typeface.fontName() + "补";
    }

    private static SimpleFontSetFamily member(String family, boolean primary) {
        SimpleFontSetFamily member = new SimpleFontSetFamily();
        member.setFamilyName(family);
        member.setPrimary(primary);
        return member;
    }

    private static List<Path> filesIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("font folder cannot be read: " + folder, e);
        }
    }
}
