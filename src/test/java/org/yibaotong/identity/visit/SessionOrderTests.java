package org.yibaotong.identity.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.Signed;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;

/** A session that is found without its visit would be overlooked when all others are ended. */
@YibaotongTest
class SessionOrderTests {

    private static final String LOGIN = "fengyan";
    private static final int PLACES = 8;

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Signed signed;

    private List<Visitor> visitors;

    @BeforeEach
    void come() {
        visitors = Stream.generate(() -> Visitor.signedIn(port, LOGIN))
                .limit(PLACES)
                .toList();
        makeMany();
    }

    /** So many parts of somebody else's session that the database hashes the few sessions and walks along the parts. */
    private void makeMany() {
        jdbc.update("""
                insert into spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval,
                                            expiry_time)
                values ('many', 'many', 0, 0, 60, 0)
                """);
        jdbc.update("insert into spring_session_attributes select 'many', n::text, '' from generate_series(1, 3000) n");
        // What is written again lies at the end: here all but the visits.
        jdbc.update(
                "update spring_session_attributes set attribute_bytes = attribute_bytes where attribute_name <> 'visit'");
        jdbc.execute("analyze spring_session, spring_session_attributes");
    }

    @AfterEach
    void leave() {
        jdbc.update("delete from spring_session where primary_id = 'many'");
        visitors.forEach(Visitor::close);
    }

    @Test
    void everySessionIsFoundWholeInWhateverOrderItsPartsAreRead() {
        var repository = new JdbcIndexedSessionRepository(jdbc, transaction);
        new VisitSetup().sessionQueries().customize(repository);

        var found = read(repository, signed.person(LOGIN).toString());
        assertThat(found).hasSizeGreaterThanOrEqualTo(PLACES);
        assertThat(found)
                .allSatisfy(session ->
                        assertThat(session.<Visit>getAttribute(Visit.ATTRIBUTE)).isNotNull());
    }

    private List<Session> read(FindByIndexNameSessionRepository<? extends Session> repository, String person) {
        return Objects.requireNonNull(transaction.execute(ignored -> {
            jdbc.execute("set local enable_nestloop = off; set local enable_mergejoin = off");
            return List.<Session>copyOf(repository.findByPrincipalName(person).values());
        }));
    }
}
