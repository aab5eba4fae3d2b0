package org.yibaotong.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.yibaotong.shared.Refusal;

/** What a file is (文件种类): decided by its content, never by its name. */
public enum FileKind {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public static FileKind of(byte[] content) {
        return of(content, "");
    }

    /** A wrong name is let pass between pictures, which phones often misname, but not where a document is involved. */
    public static FileKind of(byte[] content, String name) {
        Signature.refuseKnownStrangers(content);
        var found = Signature.find(content);
        var claimed = claimedBy(name);
        Refusal.when(disagree(claimed, found), "file.store.not-what-its-name-says", name);
        return found.orElseThrow(() -> new Refusal("file.store.unknown-kind"));
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return endings.getFirst();
    }

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    public boolean isDocument() {
        return !isPicture();
    }

    private static boolean disagree(Optional<FileKind> claimed, Optional<FileKind> found) {
        var documentInvolved =
                Stream.of(claimed, found).flatMap(Optional::stream).anyMatch(FileKind::isDocument);
        return claimed.isPresent() && documentInvolved && !claimed.equals(found);
    }

    private static Optional<FileKind> claimedBy(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }
}
