package org.yibaotong.newsroom.submission;

import java.util.regex.Pattern;
import org.springframework.data.relational.core.mapping.Column;
import org.yibaotong.files.FileId;
import org.yibaotong.text.PlainText;

/** The Word file (原文件) a submission was read from, kept as it was sent. */
public record SentDocument(
        @Column("document") String file,
        @Column("document_name") String name) {

    private static final int NAME_MOST = 120;
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{C}]+");
    private static final Pattern EDGES = Pattern.compile("^[. _]+|[. ]+$");
    private static final Pattern ENDING = Pattern.compile("(?i)\\.docx$");

    public static SentDocument of(FileId file, String name) {
        var line = PlainText.line(name);
        var length = PlainText.length(line);
        return new SentDocument(
                file.sha256(),
                length > NAME_MOST ? line.substring(line.offsetByCodePoints(0, length - NAME_MOST)) : line);
    }

    /** What it is saved as: nothing in the name may lead elsewhere or pass for another kind of file. */
    public String fileName() {
        var seen = NOT_IN_NAMES
                .matcher(ENDING.matcher(name.strip()).replaceFirst(""))
                .replaceAll("_");
        var plain = EDGES.matcher(seen).replaceAll("");
        return (plain.isEmpty() ? "来稿" : plain) + ".docx";
    }
}
