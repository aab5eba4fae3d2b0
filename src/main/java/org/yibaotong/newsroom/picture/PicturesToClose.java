package org.yibaotong.newsroom.picture;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.files.FileId;
import org.yibaotong.files.PublicPictures;
import org.yibaotong.shared.PersonId;

/** Closes at the start what was left open (待收回的图片) before pictures went with their story. Once it is done there is nothing to do. */
@Component
class PicturesToClose implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final PublicPictures doors;
    private final Clock clock;

    PicturesToClose(JdbcClient jdbc, PublicPictures doors, Clock clock) {
        this.jdbc = jdbc;
        this.doors = doors;
        this.clock = clock;
    }

    private record Left(FileId picture, String why, PersonId by) {}

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var now = clock.instant();
        take().forEach(left -> doors.change(Set.of(), Set.of(left.picture()), left.why(), left.by(), now));
    }

    /** Of two nodes that start at once the second waits here, and finds nothing. */
    private List<Left> take() {
        return jdbc.sql("delete from newsroom.picture_to_close returning picture, why, by_id")
                .query((row, number) -> new Left(
                        new FileId(row.getString("picture")),
                        row.getString("why"),
                        new PersonId(row.getObject("by_id", UUID.class))))
                .list();
    }
}
