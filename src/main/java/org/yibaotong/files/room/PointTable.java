package org.yibaotong.files.room;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PointOfInterest;

/** The points somebody has chosen, and the mark that changes with them. */
@Repository
class PointTable {

    private static final double HUNDREDTHS = 100;

    private final JdbcClient jdbc;

    PointTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(FileId picture, PointOfInterest point) {
        jdbc.sql("update files.file set point_x = :x, point_y = :y where sha256 = :picture and width > 0")
                .param("x", Math.round(point.x() * HUNDREDTHS))
                .param("y", Math.round(point.y() * HUNDREDTHS))
                .param("picture", picture.sha256())
                .update();
        jdbc.sql("update files.point_mark set mark = mark + 1").update();
    }

    long mark() {
        return jdbc.sql("select mark from files.point_mark").query(Long.class).single();
    }

    Map<FileId, PointOfInterest> all() {
        return jdbc
                .sql("select sha256, point_x, point_y from files.file where point_x is not null")
                .query((row, number) -> Map.entry(
                        new FileId(row.getString(1)),
                        new PointOfInterest(row.getInt(2) / HUNDREDTHS, row.getInt(3) / HUNDREDTHS)))
                .list()
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
