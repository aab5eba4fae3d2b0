package org.yibaotong.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.springframework.mock.env.MockEnvironment;

/** Who cannot reach the database reads one sentence that names the setting to look at. */
class UnreachableServerTests {

    private final UnreachableServer refusals = new UnreachableServer(new MockEnvironment()
            .withProperty("yibaotong.database.url", "jdbc:postgresql://db/yibaotong?password=geheim"));

    @ParameterizedTest
    @CsvSource({"CONNECTION_UNABLE_TO_CONNECT, YIBAOTONG_DATABASE_URL", "INVALID_PASSWORD, YIBAOTONG_DATABASE_PASSWORD"
    })
    void theSentenceNamesTheSetting(PSQLState state, String setting) {
        var fault = new PSQLException("FATAL", state);
        var sentence = Objects.requireNonNull(refusals.analyze(fault, fault)).getDescription();
        assertThat(sentence)
                .contains("jdbc:postgresql://db/yibaotong ", setting)
                .doesNotContain("geheim");
    }

    @Test
    void anythingElseIsNoneOfItsBusiness() {
        var fault = new PSQLException("ERROR", PSQLState.UNIQUE_VIOLATION);
        assertThat(refusals.analyze(fault, fault)).isNull();
    }
}
