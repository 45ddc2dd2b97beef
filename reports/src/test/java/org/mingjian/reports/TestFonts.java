package org.mingjian.reports;

import java.nio.file.Path;

/** The fonts of the repository, read once for all tests. */
public final class TestFonts {
    public static final Path FOLDER = Path.of("fonts");
    public static final Fonts FONTS = Fonts.in(FOLDER);
    public static final Printing PRINTING = new Printing(FONTS);

    private TestFonts() {}
}
