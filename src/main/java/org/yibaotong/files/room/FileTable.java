package org.yibaotong.files.room;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.files.FileId;
import org.yibaotong.files.StoredFile;
import org.yibaotong.shared.PersonId;

/** What is known of each file. */
@Repository
class FileTable {

    private final JdbcClient jdbc;

    FileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same content again changes nothing: who brought it first stays on record. */
    void add(StoredFile file, PersonId by, Instant at) {
        jdbc.sql("""
                insert into files.file (sha256, media_type, bytes, width, height, kept_by, kept_at)
                values (:sha256, :mediaType, :bytes, :width, :height, :by, :at)
                on conflict (sha256) do nothing
                """)
                .param("sha256", file.id().sha256())
                .param("mediaType", file.mediaType())
                .param("bytes", file.bytes())
                .param("width", file.width())
                .param("height", file.height())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of the pictures of which it is not known yet how they look. */
    List<FileId> notLookedAt(Collection<FileId> files) {
        return jdbc.sql("select sha256 from files.file where sha256 = any(:files) and look is null and width > 0")
                .param("files", sha256(files))
                .query((row, number) -> new FileId(row.getString(1)))
                .list();
    }

    void keepLook(FileId file, long look) {
        jdbc.sql("update files.file set look = :look where sha256 = :sha256")
                .param("look", look)
                .param("sha256", file.sha256())
                .update();
    }

    Map<FileId, Long> looks(Collection<FileId> files) {
        return files.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select sha256, look from files.file where sha256 = any(:files) and look <> 0")
                        .param("files", sha256(files))
                        .query((row, number) -> Map.entry(new FileId(row.getString(1)), row.getLong(2)))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Of the same captions the same is said. */
    void addSaid(FileId captions, String said) {
        jdbc.sql("insert into files.captions (sha256, said) values (:sha256, :said) on conflict (sha256) do nothing")
                .param("sha256", captions.sha256())
                .param("said", said)
                .update();
    }

    String said(FileId captions) {
        return jdbc.sql("select said from files.captions where sha256 = :sha256")
                .param("sha256", captions.sha256())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static String[] sha256(Collection<FileId> files) {
        return files.stream().map(FileId::sha256).toArray(String[]::new);
    }

    boolean isPicture(String sha256) {
        return find(new FileId(sha256)).filter(StoredFile::isPicture).isPresent();
    }

    Optional<StoredFile> find(FileId file) {
        return jdbc.sql("select sha256, media_type, bytes, width, height from files.file where sha256 = :sha256")
                .param("sha256", file.sha256())
                .query((row, number) -> new StoredFile(
                        new FileId(row.getString(1)), row.getString(2), row.getLong(3), row.getInt(4), row.getInt(5)))
                .optional();
    }
}
