package org.yibaotong.archive.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.yibaotong.archive.content.Characters;
import org.yibaotong.shared.Refusal;

/** A packed folder of pages (压缩包). Nothing is unpacked onto a disk; what is named or packed oddly is refused with its name. */
final class PackedPages {

    private static final int ENTRIES_MOST = 20_000;
    private static final int BYTES_MOST = 20 << 20;
    private static final long ALL_MOST = 500L << 20;
    private static final long RATIO_MOST = 200;
    private static final long SMALL = 1 << 20;
    private static final int NAME_MOST = 300;

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html"),
            Map.entry("htm", "text/html"),
            Map.entry("css", "text/css"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", "image/png"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("txt", "text/plain"));

    private final ZipFile zip;
    private final Charset names;

    private PackedPages(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        this.zip = zip;
        this.names = names(entries);
    }

    static void read(byte[] packed, Consumer<HandedIn> taker) {
        try (var zip = ZipFile.builder().setByteArray(packed).get()) {
            var entries = Collections.list(zip.getEntries());
            Refusal.when(entries.size() > ENTRIES_MOST, "archive.zip.too-many", ENTRIES_MOST);
            new PackedPages(zip, entries).read(entries, taker);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("archive.zip.broken");
        }
    }

    private void read(List<ZipArchiveEntry> entries, Consumer<HandedIn> taker) throws IOException {
        // All names before the first byte: half an import helps nobody.
        entries.forEach(this::refuse);
        long all = 0;
        for (var entry : entries) {
            if (isWanted(entry)) {
                var content = content(entry);
                all += content.length;
                Refusal.when(all > ALL_MOST, "archive.zip.too-large", ALL_MOST >> 20);
                taker.accept(new HandedIn(target(name(entry)), type(name(entry)), content));
            }
        }
    }

    private void refuse(ZipArchiveEntry entry) {
        var name = name(entry);
        Refusal.when(
                name.length() > NAME_MOST, "archive.zip.long-name", name.substring(0, Math.min(60, name.length())));
        Refusal.when(name.indexOf('\0') >= 0, "archive.zip.odd-name", name.replace("\0", ""));
        Refusal.when(isAbsolute(name), "archive.zip.absolute", name);
        Refusal.when(Arrays.asList(name.split("[/\\\\]")).contains(".."), "archive.zip.leads-out", name);
        Refusal.when(entry.isUnixSymlink(), "archive.zip.link", name);
        Refusal.when(entry.getGeneralPurposeBit().usesEncryption(), "archive.zip.locked", name);
        long packed = Math.max(1, entry.getCompressedSize());
        Refusal.when(
                entry.getSize() > BYTES_MOST || (entry.getSize() > SMALL && entry.getSize() / packed > RATIO_MOST),
                "archive.zip.swollen",
                name,
                BYTES_MOST >> 20);
    }

    private static boolean isAbsolute(String name) {
        return name.startsWith("/") || name.startsWith("\\") || name.matches("(?i)^[a-z]:.*");
    }

    private boolean isWanted(ZipArchiveEntry entry) {
        var name = name(entry);
        return !entry.isDirectory() && !name.startsWith("__MACOSX/") && !name.endsWith(".DS_Store");
    }

    /** No further than allowed, whatever the entry says of its size. */
    private byte[] content(ZipArchiveEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            var content = in.readNBytes(BYTES_MOST + 1);
            Refusal.when(content.length > BYTES_MOST, "archive.zip.swollen", name(entry), BYTES_MOST >> 20);
            return content;
        }
    }

    /** Packed on a Chinese Windows, names are in its own characters and do not say so; one alone may look like something else. */
    private static Charset names(List<ZipArchiveEntry> entries) throws IOException {
        var all = new ByteArrayOutputStream();
        for (var entry : entries) {
            all.write(entry.getRawName());
        }
        return Characters.of(all.toByteArray(), "");
    }

    private String name(ZipArchiveEntry entry) {
        return entry.getGeneralPurposeBit().usesUTF8ForNames()
                ? entry.getName()
                : new String(entry.getRawName(), names);
    }

    private static URI target(String name) {
        return URI.create(HandedIn.NOWHERE
                + Arrays.stream(name.split("[/\\\\]"))
                        .filter(one -> !one.isEmpty() && !one.equals("."))
                        .map(one -> URLEncoder.encode(one, UTF_8).replace("+", "%20"))
                        .collect(Collectors.joining("/")));
    }

    private static String type(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(extension, "application/octet-stream");
    }
}
