package org.yibaotong.closure.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.register.AccountId;

/** All answers, by the account people came for. Only ever added to. */
@Repository
public class Answers {

    private static final int SHOWN = 8;

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many found it and how many did not, and the last that said something. */
    public record Told(long found, long missed, List<Answer> last) {}

    public void add(AccountId account, Answer answer) {
        jdbc.sql("insert into closure.answer (account_id, found, words, on_day) values (:account, :found, :words, :on)")
                .param("account", account.value())
                .param("found", answer.isFound())
                .param("words", answer.words())
                .param("on", answer.on())
                .update();
    }

    public Told of(AccountId account) {
        return jdbc.sql("""
                select count(*) filter (where found), count(*) filter (where not found) from closure.answer where account_id = :account
                """)
                .param("account", account.value())
                .query((row, number) -> new Told(row.getLong(1), row.getLong(2), last(account)))
                .single();
    }

    private List<Answer> last(AccountId account) {
        return jdbc.sql("""
                select found, words, on_day from closure.answer where account_id = :account and words <> '' order by number desc limit :most
                """)
                .param("account", account.value())
                .param("most", SHOWN)
                .query(Answers::answer)
                .list();
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(row.getBoolean("found"), row.getString("words"), row.getObject("on_day", LocalDate.class));
    }
}
