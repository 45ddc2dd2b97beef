package org.mingjian.deploy.portal;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Photographs as telephones take them, with the place in them. */
final class Photograph {
    /** What says where a photograph was taken. */
    static final String PLACE = "29.4052N105.5943E";

    private static final int START = 2;

    private Photograph() {}

    static byte[] of(Color colour) {
        BufferedImage picture = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 800, 600);
        pen.setColor(Color.WHITE);
        pen.fillOval(80, 80, 300, 300);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] plain = out.toByteArray();
        byte[] told = ("Exif\0\0" + PLACE).getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(Arrays.copyOf(plain, START));
        all.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (told.length + 2)});
        all.writeBytes(told);
        all.writeBytes(Arrays.copyOfRange(plain, START, plain.length));
        return all.toByteArray();
    }

    static FilePayload named(String name, Color colour) {
        return new FilePayload(name, "image/jpeg", of(colour));
    }
}
