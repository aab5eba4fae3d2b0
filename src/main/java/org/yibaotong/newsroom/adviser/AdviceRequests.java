package org.yibaotong.newsroom.adviser;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.adviser.AdviceRequest.State;
import org.yibaotong.shared.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** The last edition of each story that was shown to the service. */
@Repository
class AdviceRequests {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AdviceRequests(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<AdviceRequest> find(StoryId story, int edition) {
        return jdbc.sql("select * from newsroom.advice_request where story_id = :story and edition = :edition")
                .param("story", story.value())
                .param("edition", edition)
                .query(this::request)
                .optional();
    }

    /** Whatever edition it was asked about last. */
    Optional<AdviceRequest> findLast(StoryId story) {
        return jdbc.sql("select * from newsroom.advice_request where story_id = :story")
                .param("story", story.value())
                .query(this::request)
                .optional();
    }

    void put(AdviceRequest request) {
        jdbc.sql("""
                insert into newsroom.advice_request (story_id, edition, state, findings, asked_by, asked_at)
                values (:story, :edition, :state, '[]', :by, :at)
                    on conflict (story_id) do update
                   set (edition, state, findings, asked_by, asked_at) =
                       (excluded.edition, excluded.state, excluded.findings, excluded.asked_by, excluded.asked_at)
                """)
                .param("story", request.story().value())
                .param("edition", request.edition())
                .param("state", request.state().name())
                .param("by", request.by().value())
                .param("at", request.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Unless another edition was asked about meanwhile. */
    void answer(StoryId story, int edition, State state, List<Advice> findings) {
        jdbc.sql("""
                update newsroom.advice_request set state = :state, findings = cast(:findings as jsonb)
                 where story_id = :story and edition = :edition
                """)
                .param("story", story.value())
                .param("edition", edition)
                .param("state", state.name())
                .param("findings", json.writeValueAsString(findings))
                .update();
    }

    private AdviceRequest request(ResultSet row, int ignored) throws SQLException {
        return new AdviceRequest(
                new StoryId(row.getObject("story_id", UUID.class)),
                row.getInt("edition"),
                State.valueOf(row.getString("state")),
                List.of(json.readValue(row.getString("findings"), Advice[].class)),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
