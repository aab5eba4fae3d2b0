package org.yibaotong.badinput;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files that nobody writes in good faith. */
final class Word {

    private static final int MEGABYTE = 1 << 20;

    private Word() {}

    /** Half a gigabyte in two megabytes. */
    static byte[] bomb() {
        return zip(document -> {
            var nothing = new byte[MEGABYTE];
            for (int i = 0; i < 512; i++) {
                document.write(nothing);
            }
        });
    }

    /** Wants something fetched from elsewhere while it is read. */
    static byte[] asking(String address) {
        return zip(document -> document.write(("<!DOCTYPE x [<!ENTITY % d SYSTEM '" + address
                        + "'> %d; <!ENTITY e SYSTEM '" + address + "'>]><w:document xmlns:w='w'>&e;</w:document>")
                .getBytes(StandardCharsets.UTF_8)));
    }

    private interface Part {

        void write(ZipOutputStream out) throws IOException;
    }

    private static byte[] zip(Part document) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            document.write(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
