package org.yibaotong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What was typed comes back to the form it was typed in, and to no other. */
class TypedTests {

    private static final String FORM = "/desk/stories/1/doubts/clearing";

    @Test
    void itBelongsToOneFormOnly() {
        var typed = Typed.in(request(), FORM, "太短");
        assertThat(typed.isOf(FORM)).isTrue();
        assertThat(typed.isOf("/desk/stories/2/doubts/clearing")).isFalse();
        assertThat(Typed.NOTHING.isOf(FORM)).isFalse();
    }

    @Test
    void itIsKeptInAVisitUntilTheNextPage() throws Exception {
        var typed = Typed.in(request(), FORM, "太短");
        var bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(typed);
        var read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(read).isEqualTo(typed);
    }

    private static MockHttpServletRequest request() {
        var request = new MockHttpServletRequest("POST", FORM);
        request.addParameter("reason", "短", "再一遍");
        request.addParameter("words", new String[0]);
        return request;
    }
}
