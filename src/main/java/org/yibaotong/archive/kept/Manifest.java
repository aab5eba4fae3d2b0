package org.yibaotong.archive.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.shared.Sha256;

/**
 * The list of everything in an archive with its SHA-256 (清单): first the segments, as {@code sha256sum --check} reads them, then every page
 * with where it lies.
 */
@Component
public class Manifest {

    private final Segments segments;
    private final KeptPages pages;

    Manifest(Segments segments, KeptPages pages) {
        this.segments = segments;
        this.pages = pages;
    }

    @Transactional(readOnly = true)
    public void write(ArchiveId archive, OutputStream out) {
        for (var segment : segments.of(archive)) {
            line(out, segment.sha256() + "  " + segment.fileName());
        }
        line(out, "# sha256 bytes segment at status type address");
        pages.each(
                archive,
                page -> line(
                        out,
                        "# %s %d %s %d %d %s %s"
                                .formatted(
                                        page.sha256(),
                                        page.bytes(),
                                        SegmentRow.fileName(page.segment()),
                                        page.at(),
                                        page.status(),
                                        page.mediaType().isEmpty()
                                                ? "-"
                                                : page.mediaType().replaceAll("\\s", ""),
                                        page.target())));
    }

    /** Of the whole list: whoever knows it knows whether one line of it was changed. */
    @Transactional(readOnly = true)
    public String sha256(ArchiveId archive) {
        var digest = Sha256.digest();
        write(archive, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void line(OutputStream out, String line) {
        try {
            out.write((line + "\n").getBytes(UTF_8));
        } catch (IOException hungUp) {
            throw new UncheckedIOException(hungUp);
        }
    }
}
