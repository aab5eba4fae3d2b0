package org.yibaotong.newsroom.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** Reads {@link StoryRow}s from whichever list selects {@link StoryRow#COLUMNS}. */
public final class StoryRows implements RowMapper<StoryRow> {

    @Override
    public StoryRow mapRow(ResultSet row, int number) throws SQLException {
        return new StoryRow(
                new StoryId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("headline"),
                row.getString("topic"),
                Stage.valueOf(row.getString("stage")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new PersonId(row.getObject("editor_id", UUID.class)),
                row.getInt("edition"),
                row.getBoolean("live"),
                row.getBoolean("correction"),
                row.getObject("held_until", LocalDate.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("waiting_since", OffsetDateTime.class).toInstant());
    }
}
