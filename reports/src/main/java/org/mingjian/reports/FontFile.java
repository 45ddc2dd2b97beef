package org.mingjian.reports;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A TrueType file that was read and can be measured with. */
record FontFile(Path path, Font font) {

    /** @throws IllegalArgumentException if the file is missing or no TrueType font */
    static FontFile read(Path path) {
        if (!Files.isReadable(path)) {
            throw new IllegalArgumentException("font file is missing: " + path);
        }
        try {
            return new FontFile(path, Font.createFont(Font.TRUETYPE_FONT, path.toFile()));
        } catch (FontFormatException | IOException e) {
            throw new IllegalArgumentException("not a TrueType font: " + path, e);
        }
    }

    boolean covers(int codePoint) {
        return font.canDisplay(codePoint);
    }
}
