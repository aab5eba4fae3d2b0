package org.yibaotong.newsroom.worth;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.text.worth.Merit;
import org.yibaotong.text.worth.MeritKind;
import org.yibaotong.text.worth.Worth;

/** What speaks for each submission. */
@Repository
public class Worths {

    private final JdbcClient jdbc;

    Worths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(SubmissionId submission, Worth worth) {
        jdbc.sql("""
                insert into newsroom.worth (submission_id, routine, kinds, words) values (:submission, :routine, :kinds, :words)
                on conflict do nothing
                """)
                .param("submission", submission.value())
                .param("routine", worth.routine())
                .param(
                        "kinds",
                        worth.merits().stream()
                                .map(merit -> merit.kind().name())
                                .toArray(String[]::new))
                .param("words", worth.merits().stream().map(Merit::words).toArray(String[]::new))
                .update();
    }

    public Map<SubmissionId, Worth> of(Collection<SubmissionId> submissions) {
        return jdbc
                .sql("select * from newsroom.worth where submission_id = any(:ids)")
                .param("ids", submissions.stream().map(SubmissionId::value).toArray(UUID[]::new))
                .query((row, ignored) -> Map.entry(
                        new SubmissionId(row.getObject("submission_id", UUID.class)),
                        new Worth(merits(row), row.getBoolean("routine"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public boolean isRoutine(SubmissionId submission) {
        return of(List.of(submission)).values().stream().anyMatch(Worth::routine);
    }

    private static List<Merit> merits(ResultSet row) throws SQLException {
        var kinds = (String[]) row.getArray("kinds").getArray();
        var words = (String[]) row.getArray("words").getArray();
        return IntStream.range(0, kinds.length)
                .mapToObj(i -> new Merit(MeritKind.valueOf(kinds[i]), words[i]))
                .toList();
    }
}
