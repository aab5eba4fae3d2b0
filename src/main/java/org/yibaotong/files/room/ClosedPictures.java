package org.yibaotong.files.room;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.files.FileId;

/** The pictures the public no longer gets (已收回的图片), and the mark that changes with them. */
@Repository
class ClosedPictures {

    private final JdbcClient jdbc;

    ClosedPictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are closed, and the mark that stands with them. */
    record Closed(long mark, Set<FileId> pictures) {

        static final Closed NEVER_READ = new Closed(-1, Set.of());

        Closed orLater(Closed other) {
            return other.mark > mark ? other : this;
        }
    }

    /** Whoever changes something next waits here, and then sees what was decided before. */
    void moveMark() {
        jdbc.sql("update files.closed_mark set mark = mark + 1").update();
    }

    long mark() {
        return jdbc.sql("select mark from files.closed_mark").query(Long.class).single();
    }

    /** In one statement, so that the mark is the one of just these. */
    Closed closed() {
        return jdbc.sql("select mark, array(select sha256 from files.closed_picture) as closed from files.closed_mark")
                .query((row, number) -> new Closed(
                        row.getLong("mark"),
                        Arrays.stream((String[]) row.getArray("closed").getArray())
                                .map(FileId::new)
                                .collect(Collectors.toUnmodifiableSet())))
                .single();
    }

    boolean add(FileId picture, Instant at) {
        return jdbc.sql("""
                insert into files.closed_picture (sha256, closed_at) select sha256, :at from files.file where sha256 = :picture
                on conflict do nothing
                """)
                        .param("picture", picture.sha256())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Those of them that were closed. */
    List<FileId> remove(Collection<FileId> pictures) {
        return jdbc.sql("delete from files.closed_picture where sha256 = any(:pictures) returning sha256")
                .param("pictures", pictures.stream().map(FileId::sha256).toArray(String[]::new))
                .query((row, number) -> new FileId(row.getString(1)))
                .list();
    }
}
