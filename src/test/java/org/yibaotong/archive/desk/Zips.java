package org.yibaotong.archive.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Packed folders as people and others send them. */
final class Zips {

    private Zips() {}

    /** Names and contents by turns. */
    static byte[] of(Object... namesAndContents) {
        return of(UTF_8, namesAndContents);
    }

    static byte[] of(Charset names, Object... namesAndContents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            zip.setEncoding(names.name());
            zip.setUseLanguageEncodingFlag(names.equals(UTF_8));
            for (int at = 0; at < namesAndContents.length; at += 2) {
                var content = namesAndContents[at + 1] instanceof byte[] raw
                        ? raw
                        : namesAndContents[at + 1].toString().getBytes(UTF_8);
                zip.putArchiveEntry(new ZipArchiveEntry(namesAndContents[at].toString()));
                zip.write(content);
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] withLink(String name, String to) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            var entry = new ZipArchiveEntry(name);
            entry.setUnixMode(UnixStat.LINK_FLAG | UnixStat.DEFAULT_LINK_PERM);
            zip.putArchiveEntry(entry);
            zip.write(to.getBytes(UTF_8));
            zip.closeArchiveEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
