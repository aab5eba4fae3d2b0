package org.yibaotong.closure.notice;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.closure.CaseId;

/** What people wrote for their notices. */
@Repository
class NoticeTable {

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<NoticeWords> find(CaseId closureCase) {
        return jdbc.sql("select * from closure.notice where case_id = :case")
                .param("case", closureCase.value())
                .query((row, number) ->
                        new NoticeWords(row.getString("basis"), row.getString("telephone"), row.getString("remains")))
                .optional();
    }

    void put(CaseId closureCase, NoticeWords words) {
        jdbc.sql("""
                insert into closure.notice (case_id, basis, telephone, remains) values (:case, :basis, :telephone, :remains)
                on conflict (case_id) do update
                   set basis = excluded.basis, telephone = excluded.telephone, remains = excluded.remains
                """)
                .param("case", closureCase.value())
                .param("basis", words.basis())
                .param("telephone", words.telephone())
                .param("remains", words.remains())
                .update();
    }
}
