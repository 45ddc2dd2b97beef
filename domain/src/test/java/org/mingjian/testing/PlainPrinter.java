package org.mingjian.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.mingjian.paper.PaperPrinter;
import org.mingjian.paper.PaperText;

/** Prints documents as the plain text of all that stands on them. */
@ApplicationScoped
public class PlainPrinter implements PaperPrinter {
    @Override
    public byte[] pdf(PaperText text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] docx(PaperText text) {
        return pdf(text);
    }
}
