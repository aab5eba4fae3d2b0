package org.yibaotong.archive.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.warc.Records;
import org.yibaotong.archive.warc.SegmentFile;
import org.yibaotong.shared.Sha256;

/** The segments (卷) of all archives: the rows, and the files they tell of. */
@Component
public class Segments {

    private final JdbcClient jdbc;
    private final ArchiveSettings settings;
    private final Clock clock;

    Segments(JdbcClient jdbc, ArchiveSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    public Path file(ArchiveId archive, int number) {
        return settings.folder().resolve(archive.toString()).resolve(SegmentRow.fileName(number));
    }

    public List<SegmentRow> of(ArchiveId archive) {
        return jdbc.sql(
                        "select number, turn, bytes, sha256 from archive.segment where archive_id = :archive order by number")
                .param("archive", archive.value())
                .query((row, ignored) -> new SegmentRow(
                        row.getInt("number"), row.getInt("turn"), row.getLong("bytes"), row.getString("sha256")))
                .list();
    }

    /** Begins a segment with what it is part of. Its row is there before its file, so that no file is ever unknown. */
    public Writing begin(Archive archive, int turn) {
        int number = jdbc.sql("""
                insert into archive.segment (archive_id, number, turn, begun_at)
                select :archive, coalesce(max(number), 0) + 1, :turn, :at from archive.segment where archive_id = :archive
                returning number
                """)
                .param("archive", archive.id().value())
                .param("turn", turn)
                .param("at", Archives.at(clock.instant()))
                .query(Integer.class)
                .single();
        try {
            var file = SegmentFile.create(file(archive.id(), number));
            file.append(Records.info(SegmentRow.fileName(number), "Yibaotong", archive.name(), clock.instant()));
            var writing = new Writing(this, archive.id(), number, turn, file);
            writing.acknowledge();
            return writing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws LostTurn where somebody else writes by now */
    void acknowledge(ArchiveId archive, int number, int turn, long bytes) {
        int rows = jdbc.sql("""
                update archive.segment set bytes = :bytes
                 where archive_id = :archive and number = :number and sha256 = ''
                   and :turn = (select turn from archive.archive where id = :archive)
                """)
                .param("archive", archive.value())
                .param("number", number)
                .param("turn", turn)
                .param("bytes", bytes)
                .update();
        if (rows != 1) {
            throw new LostTurn();
        }
    }

    /** Nothing is added any more: from now on its hash is known. */
    public void seal(ArchiveId archive, int number, long bytes) {
        try {
            var sha256 = Sha256.of(file(archive, number));
            jdbc.sql("""
                    update archive.segment set bytes = :bytes, sha256 = :sha256
                     where archive_id = :archive and number = :number and sha256 = ''
                    """)
                    .param("archive", archive.value())
                    .param("number", number)
                    .param("bytes", bytes)
                    .param("sha256", sha256)
                    .update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two nodes thought it was their turn, and this is the older one. */
    public static final class LostTurn extends RuntimeException {

        LostTurn() {
            super("another node writes this archive by now", null, false, false);
        }
    }
}
