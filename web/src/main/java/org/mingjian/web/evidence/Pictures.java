package org.mingjian.web.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.mingjian.evidence.FileKind;
import org.mingjian.evidence.OpeningFiles;

/** Shows files as pictures of a size that a page needs: photographs turned the right way up, a PDF page by page. */
@ApplicationScoped
public class Pictures {
    private static final int AT_ONCE = 2;
    private static final long MOST_PIXELS = 120_000_000;
    private static final int HEAD = 1 << 16;
    private static final int ROWS = 40;
    private static final int FAINT = 90;

    /** How {@code OpeningFiles} writes it; the next byte tells how the picture is to be turned. */
    private static final String TURN = "Exif\0\0MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0";

    /** Pictures take memory: only few are made at the same time. */
    private final Semaphore hands = new Semaphore(AT_ONCE);

    private @Nullable Font font;

    @Inject
    private OpeningFiles opening;

    /**
     * A page as a JPEG no side of which is longer than that; nothing where the file cannot be drawn here.
     *
     * @param watermark what is written all over it; blank for nothing
     */
    public Optional<byte[]> of(OpeningFiles.Opened opened, int page, int longest, String watermark) throws IOException {
        hands.acquireUninterruptibly();
        Path file = Files.createTempFile("mingjian-", ".picture");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                opening.write(opened, out);
            }
            Optional<BufferedImage> picture =
                    opened.kind() == FileKind.PDF ? Optional.of(drawn(file, page, longest)) : read(file, longest);
            picture.ifPresent(shown -> write(shown, watermark));
            return picture.map(Pictures::jpeg);
        } finally {
            Files.delete(file);
            hands.release();
        }
    }

    private static BufferedImage drawn(Path file, int page, int longest) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return PdfFiles.open(in, document -> {
                PDRectangle box = document.getPage(page - 1).getCropBox();
                float scale = longest / Math.max(box.getWidth(), box.getHeight());
                return new PDFRenderer(document).renderImage(page - 1, scale, ImageType.RGB);
            });
        }
    }

    private static Optional<BufferedImage> read(Path file, int longest) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) {
                    return Optional.empty();
                }
                ImageReadParam param = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(width, height) / (2 * longest));
                param.setSourceSubsampling(step, step, 0, 0);
                return Optional.of(turned(reader.read(0, param), turn(file), longest));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException cannotBeDrawn) { // such as colours for a printing press
            return Optional.empty();
        }
    }

    private static int turn(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            int at = head.indexOf(TURN);
            return at < 0 ? 1 : head.charAt(at + TURN.length());
        }
    }

    private static BufferedImage turned(BufferedImage image, int turn, int longest) {
        double scale = Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        int width = (int) Math.max(1, image.getWidth() * scale);
        int height = (int) Math.max(1, image.getHeight() * scale);
        boolean lying = turn >= 5;
        BufferedImage turned =
                new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.transform(upright(turn, turned.getWidth(), turned.getHeight()));
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return turned;
    }

    /** What turns and mirrors a picture as cameras number it. */
    private static AffineTransform upright(int turn, int width, int height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, height);
            default -> new AffineTransform();
        };
    }

    /** In rows across the picture, dark on light and light on dark. */
    private void write(BufferedImage picture, String watermark) {
        if (watermark.isBlank()) {
            return;
        }
        Graphics2D pen = picture.createGraphics();
        int size = Math.max(14, Math.max(picture.getWidth(), picture.getHeight()) / ROWS);
        pen.setFont(chinese().deriveFont((float) size));
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.rotate(-Math.PI / 12);
        int width = pen.getFontMetrics().stringWidth(watermark) + 3 * size;
        for (int y = 0; y < 2 * picture.getHeight(); y += 5 * size) {
            for (int x = -picture.getHeight(); x < picture.getWidth(); x += width) {
                pen.setColor(new Color(0, 0, 0, FAINT));
                pen.drawString(watermark, x + 1, y + 1);
                pen.setColor(new Color(255, 255, 255, FAINT));
                pen.drawString(watermark, x, y);
            }
        }
        pen.dispose();
    }

    /** Of the installation, which has Chinese letters; read once. */
    private synchronized Font chinese() {
        if (font == null) {
            font = read();
        }
        return font;
    }

    private static Font read() {
        Path file = Path.of(System.getProperty("mingjian.fonts", "fonts"), "MingjianHei.ttf");
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] jpeg(BufferedImage picture) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
