package org.yibaotong.files.room;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.files.Cut;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PointOfInterest;
import org.yibaotong.files.Rendition;
import org.yibaotong.files.room.Framings.Drawn;

/** The points and cuts somebody has chosen, and the mark that changes with them. */
@Repository
class FramingTable {

    private static final double HUNDREDTHS = 100;

    private final JdbcClient jdbc;

    FramingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(FileId picture, PointOfInterest point) {
        jdbc.sql("update files.file set point_x = :x, point_y = :y where sha256 = :picture and width > 0")
                .param("x", Math.round(point.x() * HUNDREDTHS))
                .param("y", Math.round(point.y() * HUNDREDTHS))
                .param("picture", picture.sha256())
                .update();
        moveMark();
    }

    void put(Drawn drawn, Cut cut) {
        jdbc.sql("""
                insert into files.cut (picture, shape, left_edge, top_edge, width, height)
                values (:picture, :shape, :left, :top, :width, :height)
                on conflict (picture, shape) do update
                   set left_edge = excluded.left_edge, top_edge = excluded.top_edge,
                       width = excluded.width, height = excluded.height
                """)
                .param("picture", drawn.picture().sha256())
                .param("shape", drawn.shape().name())
                .param("left", cut.left())
                .param("top", cut.top())
                .param("width", cut.width())
                .param("height", cut.height())
                .update();
        moveMark();
    }

    void remove(Drawn drawn) {
        jdbc.sql("delete from files.cut where picture = :picture and shape = :shape")
                .param("picture", drawn.picture().sha256())
                .param("shape", drawn.shape().name())
                .update();
        moveMark();
    }

    long mark() {
        return jdbc.sql("select mark from files.point_mark").query(Long.class).single();
    }

    Framings all() {
        return new Framings(points(), cuts());
    }

    private Map<FileId, PointOfInterest> points() {
        return jdbc
                .sql("select sha256, point_x, point_y from files.file where point_x is not null")
                .query((row, number) -> Map.entry(
                        new FileId(row.getString(1)),
                        new PointOfInterest(row.getInt(2) / HUNDREDTHS, row.getInt(3) / HUNDREDTHS)))
                .list()
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Drawn, Cut> cuts() {
        return jdbc
                .sql("select picture, shape, left_edge, top_edge, width, height from files.cut")
                .query((row, number) -> Map.entry(
                        new Drawn(new FileId(row.getString(1)), Rendition.valueOf(row.getString(2))),
                        new Cut(row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6))))
                .list()
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void moveMark() {
        jdbc.sql("update files.point_mark set mark = mark + 1").update();
    }
}
