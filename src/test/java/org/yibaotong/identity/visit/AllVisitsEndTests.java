package org.yibaotong.identity.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.YibaotongTest;
import org.yibaotong.identity.PersonDeactivated;
import org.yibaotong.shared.PersonId;

/** Who may not come in as before is signed out with the change, and no second connection is waited for. */
@YibaotongTest
class AllVisitsEndTests {

    @Autowired
    DataSource many;

    @Autowired
    JdbcClient jdbc;

    private final PersonId person = PersonId.next();
    private final HikariDataSource one = new HikariDataSource();

    @BeforeEach
    void anotherPool() throws SQLException {
        var known = many.unwrap(HikariDataSource.class);
        one.setJdbcUrl(known.getJdbcUrl());
        one.setUsername(known.getUsername());
        one.setPassword(known.getPassword());
        one.setMaximumPoolSize(1);
    }

    @AfterEach
    void close() {
        one.close();
        jdbc.sql("delete from spring_session where principal_name = :person")
                .param("person", person.toString())
                .update();
    }

    @Test
    void allVisitsEndWithTheChangeAndByItsConnection() {
        signIn();
        change(true);
        assertThat(visits()).isZero();
    }

    @Test
    void whoSlipsInBeforeTheChangeIsCommittedIsOutAsWell() {
        transaction().executeWithoutResult(status -> {
            deactivated();
            signIn();
        });
        assertThat(visits()).isZero();
    }

    @Test
    void whatIsNotCommittedEndsNoVisit() {
        signIn();
        change(false);
        assertThat(visits()).isOne();
    }

    private void change(boolean isCommitted) {
        transaction().executeWithoutResult(status -> {
            deactivated();
            if (!isCommitted) {
                status.setRollbackOnly();
            }
        });
    }

    private void deactivated() {
        new AllVisitsEnd(new JdbcTemplate(one))
                .on(new PersonDeactivated(person, "离岗的人", PersonId.next(), Instant.now()));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(one));
    }

    /** On another connection, as another request does. */
    private void signIn() {
        jdbc.sql("""
                insert into spring_session values (:id, :id, 0, 0, 600, 4102444800000, :person)
                """)
                .param("id", UUID.randomUUID().toString())
                .param("person", person.toString())
                .update();
    }

    private long visits() {
        return jdbc.sql("select count(*) from spring_session where principal_name = :person")
                .param("person", person.toString())
                .query(Long.class)
                .single();
    }
}
