package org.yibaotong.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.YibaotongTest;

/** What the database says of a row it refuses can stand in the log: nothing of it was typed by anybody. */
@YibaotongTest
class DiscreetErrorsTests {

    private static final String TYPED = "何佳的电话13800000000";

    @Autowired
    JdbcClient jdbc;

    @Test
    void anErrorDoesNotRepeatTheRow() {
        var refused = catchThrowable(() -> jdbc.sql("""
                insert into newsroom.draft (person_id, key, title, typed, saved_at)
                values (uuidv7(), uuidv7(), repeat(:typed, 20), '{}', now())
                """).param("typed", TYPED).update());
        assertThat(refused).hasStackTraceContaining("violates check constraint");
        assertThat(Throwables.getStackTrace(refused)).doesNotContain(TYPED);
    }

    @Test
    void norWhatStandsThereAlready() {
        var refused = catchThrowable(() -> jdbc.sql("""
                insert into newsroom.error_ceiling (reading, at_most, source) values ('FIRST', 5, '另一处')
                """).update());
        assertThat(refused).hasStackTraceContaining("duplicate key");
        assertThat(Throwables.getStackTrace(refused)).doesNotContain("(FIRST)");
    }
}
