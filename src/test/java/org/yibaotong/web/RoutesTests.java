package org.yibaotong.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;

/** An address finds who answers it however it is written. */
@YibaotongTest
class RoutesTests {

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void come() {
        visitor = new Visitor(port);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims", "/cl%61ims", "/%63laims"})
    void aLetterMayBeEscaped(String address) {
        assertThat(visitor.get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void aWordGoesBeforeAName() {
        assertThat(visitor.get("/mistakes/new").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/mistakes/newer").statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void whatNobodyAnswersIsNotFoundAndWhatIsAskedWrongIsNotAllowed() {
        assertThat(visitor.get("/claims/of/nobody").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/wishes/1/claims").statusCode()).isEqualTo(405);
    }
}
