package org.mingjian.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file may be, by its content; never a page, a drawing or a program, which a browser would run. */
public enum FileKind {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    TEXT("text/plain", "txt");

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends, without the dot. */
    public String ending() {
        return endings.get(0);
    }

    public boolean isPhotograph() {
        return this == JPEG || this == PNG || this == WEBP;
    }

    /** Whether it can be drawn anew, and so be looked at without being handed out. */
    boolean isDrawn() {
        return this == JPEG || this == PNG || this == PDF;
    }

    /** Whether programs write into it who made it, where nobody sees it. */
    boolean namesItsAuthor() {
        return this == DOCX || this == XLSX;
    }

    /** The kind that a name says the file is. */
    static Optional<FileKind> said(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }
}
