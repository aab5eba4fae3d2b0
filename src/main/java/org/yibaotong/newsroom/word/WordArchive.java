package org.yibaotong.newsroom.word;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.yibaotong.shared.Refusal;

/** The zip that a Word file is (压缩包): entries are only looked up by name, never written to disk, and never too large. */
final class WordArchive implements Closeable {

    private static final int ENTRIES_AT_MOST = 4000;
    private static final long MEGABYTE = 1024 * 1024;
    private static final long XML_AT_MOST = 12 * MEGABYTE;
    private static final long PICTURES_AT_MOST = 120 * MEGABYTE;
    private static final long ALL_AT_MOST = 400 * MEGABYTE;
    /** Text packs well, but not as well as a bomb. */
    private static final long RATIO_AT_MOST = 300;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private long xmlRead;
    private long picturesRead;

    private WordArchive(ZipFile zip) {
        this.zip = zip;
    }

    static WordArchive open(byte[] file) {
        try {
            var archive = new WordArchive(ZipFile.builder().setByteArray(file).get());
            archive.list();
            return archive;
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("word.read.broken");
        }
    }

    private void list() {
        long all = 0;
        int count = 0;
        for (var found = zip.getEntries(); found.hasMoreElements(); ) {
            var entry = found.nextElement();
            refuseTooBig(
                    ++count > ENTRIES_AT_MOST || (all += Math.max(0, entry.getSize())) > ALL_AT_MOST || isBomb(entry));
            entries.putIfAbsent(plain(entry.getName()), entry);
        }
    }

    private static boolean isBomb(ZipArchiveEntry entry) {
        return entry.getSize() > MEGABYTE && entry.getSize() / RATIO_AT_MOST > entry.getCompressedSize();
    }

    static String plain(String name) {
        var slashed = name.replace('\\', '/');
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    List<String> xmlNames() {
        return entries.keySet().stream()
                .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
                .sorted()
                .toList();
    }

    List<String> otherNames() {
        var xml = xmlNames();
        return entries.keySet().stream()
                .filter(name -> !xml.contains(name))
                .sorted()
                .toList();
    }

    byte[] xml(String name) {
        var content = content(name, XML_AT_MOST - xmlRead);
        xmlRead += content.length;
        return content;
    }

    byte[] picture(String name) {
        var content = content(name, PICTURES_AT_MOST - picturesRead);
        picturesRead += content.length;
        return content;
    }

    private byte[] content(String name, long atMost) {
        var entry = entries.get(name);
        if (entry == null) {
            throw new Refusal("word.read.broken");
        }
        Refusal.when(entry.getGeneralPurposeBit().usesEncryption(), "word.read.encrypted");
        try (var in = zip.getInputStream(entry)) {
            return bounded(in, atMost);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("word.read.broken");
        }
    }

    /** Declared sizes lie, so what is unpacked is counted. */
    private static byte[] bounded(InputStream in, long atMost) throws IOException {
        var out = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            refuseTooBig(out.size() > atMost);
        }
        return out.toByteArray();
    }

    private static void refuseTooBig(boolean tooBig) {
        Refusal.when(tooBig, "word.read.too-big-inside");
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
