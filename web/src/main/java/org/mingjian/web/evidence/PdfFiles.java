package org.mingjian.web.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mingjian.evidence.Pdfs;

/** Reads PDF files with PDFBox, from a file and not from memory. */
@ApplicationScoped
class PdfFiles implements Pdfs {
    /** Marks of secrecy stand at the front. */
    private static final int READ_PAGES = 20;

    /** Something that is done with an open PDF. */
    interface Work<T> {
        T with(PDDocument document) throws IOException;
    }

    @Override
    public Contents read(InputStream content) throws IOException {
        return open(content, document -> {
            PDFTextStripper text = new PDFTextStripper();
            text.setEndPage(READ_PAGES);
            return new Contents(document.getNumberOfPages(), text.getText(document));
        });
    }

    @Override
    public void strip(InputStream content, OutputStream stripped) throws IOException {
        open(content, document -> {
            document.setDocumentInformation(new PDDocumentInformation());
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            catalog.setMetadata(null);
            catalog.setOpenAction(null);
            catalog.setActions(null);
            catalog.setNames(null); // scripts and files within
            document.setAllSecurityToBeRemoved(true);
            document.save(stripped);
            return document;
        });
    }

    static <T> T open(InputStream content, Work<T> work) throws IOException {
        Path file = Files.createTempFile("mingjian-", ".pdf");
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
                return work.with(document);
            } catch (RuntimeException broken) {
                throw new IOException(broken);
            }
        } finally {
            Files.delete(file);
        }
    }
}
