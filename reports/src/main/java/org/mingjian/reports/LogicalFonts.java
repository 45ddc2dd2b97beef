package org.mingjian.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * Tells the JDK that our own font is what it calls Serif, Dialog and so on. A machine without any font, as servers and
 * containers are, else refuses to open even a font file (“Fontconfig head is null”); and with its fonts out of the
 * game, every machine lays out alike.
 */
final class LogicalFonts {
    private static final String SETTING = "sun.awt.fontconfig";

    private LogicalFonts() {}

    /** Works only before the JDK has drawn its first letter, and leaves an administrator's own setting alone. */
    static synchronized void are(Path font) {
        if (System.getProperty(SETTING) == null && Files.isReadable(font)) {
            System.setProperty(SETTING, written(configuration(font)).toString());
        }
    }

    private static Properties configuration(Path font) {
        Properties configuration = new Properties();
        configuration.setProperty("version", "1");
        configuration.setProperty("sequence.allfonts", "all");
        configuration.setProperty("filename.own", font.toString());
        for (String name : List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
            for (String style : List.of("plain", "bold", "italic", "bolditalic")) {
                configuration.setProperty("%s.%s.all".formatted(name, style), "own");
            }
        }
        return configuration;
    }

    private static Path written(Properties configuration) {
        try {
            Path file = Files.createTempFile("mingjian-fonts", ".properties");
            file.toFile().deleteOnExit();
            try (OutputStream out = Files.newOutputStream(file)) {
                configuration.store(out, null);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
