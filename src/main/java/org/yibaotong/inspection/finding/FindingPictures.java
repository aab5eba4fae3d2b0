package org.yibaotong.inspection.finding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PublicPictures;
import org.yibaotong.inspection.FindingId;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Refusal;

/** Pictures of what somebody saw (问题的图片): for those who may read the finding, and closed to the public. */
@Repository
public class FindingPictures {

    private static final int MOST = 6;

    private final JdbcClient jdbc;
    private final PublicPictures pictures;

    FindingPictures(JdbcClient jdbc, PublicPictures pictures) {
        this.jdbc = jdbc;
        this.pictures = pictures;
    }

    /** Behind those it has. */
    public void keep(FindingId finding, List<FileId> shown, PersonId by, Instant at) {
        int before = of(finding).size();
        Refusal.when(before + shown.size() > MOST, "finding.pictures.too-many", MOST);
        for (int place = 0; place < shown.size(); place++) {
            jdbc.sql(
                            "insert into inspection.finding_picture (finding_id, place, sha256) values (:finding, :place, :sha256)")
                    .param("finding", finding.value())
                    .param("place", before + place + 1)
                    .param("sha256", shown.get(place).sha256())
                    .update();
        }
        pictures.change(List.of(), shown, "检查问题的图片，不公开", by, at);
    }

    static boolean hasRoom(int pictures) {
        return pictures < MOST;
    }

    List<FileId> of(FindingId finding) {
        return jdbc.sql("select sha256 from inspection.finding_picture where finding_id = :finding order by place")
                .param("finding", finding.value())
                .query((row, number) -> FileId.of(row.getString(1)))
                .list();
    }

    Optional<FileId> find(FindingId finding, int place) {
        return jdbc.sql("select sha256 from inspection.finding_picture where finding_id = :finding and place = :place")
                .param("finding", finding.value())
                .param("place", place)
                .query((row, number) -> FileId.of(row.getString(1)))
                .optional();
    }
}
