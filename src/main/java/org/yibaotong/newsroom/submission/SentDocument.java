package org.yibaotong.newsroom.submission;

import org.springframework.data.relational.core.mapping.Column;
import org.yibaotong.files.FileId;
import org.yibaotong.text.PlainText;

/** The Word file (原文件) a submission was read from, kept as it was sent. */
public record SentDocument(
        @Column("document") String file,
        @Column("document_name") String name) {

    private static final int NAME_MOST = 120;

    public static SentDocument of(FileId file, String name) {
        var line = PlainText.line(name);
        var length = PlainText.length(line);
        return new SentDocument(
                file.sha256(),
                length > NAME_MOST ? line.substring(line.offsetByCodePoints(0, length - NAME_MOST)) : line);
    }
}
