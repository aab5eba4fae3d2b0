package org.yibaotong.newsroom.signoff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.shared.NotFound;
import org.yibaotong.shared.PersonId;

/** All signatures under all stories. */
@Repository
public class SignOffs {

    private final JdbcClient jdbc;

    SignOffs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(SignOff signOff) {
        jdbc.sql("""
                insert into newsroom.sign_off (story_id, edition, sha256, note, signed_by, signed_at)
                values (:story, :edition, :sha256, :note, :by, :at)
                """)
                .param("story", signOff.story().value())
                .param("edition", signOff.edition())
                .param("sha256", signOff.sha256())
                .param("note", signOff.note())
                .param("by", signOff.by().value())
                .param("at", signOff.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<SignOff> of(StoryId story) {
        return jdbc.sql("select * from newsroom.sign_off where story_id = :story order by signed_at")
                .param("story", story.value())
                .query(SignOffs::signOff)
                .list();
    }

    SignOff get(StoryId story, int edition) {
        return of(story).stream()
                .filter(signOff -> signOff.edition() == edition)
                .findFirst()
                .orElseThrow(() -> new NotFound("sign-off of " + story, edition));
    }

    private static SignOff signOff(ResultSet row, int ignored) throws SQLException {
        return new SignOff(
                new StoryId(row.getObject("story_id", UUID.class)),
                row.getInt("edition"),
                row.getString("sha256"),
                row.getString("note"),
                new PersonId(row.getObject("signed_by", UUID.class)),
                row.getObject("signed_at", OffsetDateTime.class).toInstant());
    }
}
