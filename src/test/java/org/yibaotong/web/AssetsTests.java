package org.yibaotong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.YibaotongTest;

@YibaotongTest
class AssetsTests {

    private static final Pattern IMPORTED = Pattern.compile("(?:from|import)\\s*\\(?\\s*[\"']([^\"']+)[\"']");

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"tokens.css", "desk.js", "icons.svg", "mark.svg"})
    void whatIsKeptForAYearLiesInAFolderNamedForItsContent(String name) {
        var answer = mvc.get().uri(Assets.url(name)).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("immutable");
    }

    /** Otherwise a browser would run a new script with one it had kept from the old version. */
    @ParameterizedTest
    @ValueSource(strings = {"desk.js", "editor.js", "submission.js", "passkeys.js", "pool.js", "portal.js"})
    void everyScriptAScriptImportsIsOfTheSameVersion(String name) {
        var seen = new HashMap<String, String>();
        follow(Assets.url(name), seen);
        assertThat(seen).isNotEmpty().allSatisfy((address, keeping) -> {
            assertThat(address).startsWith(Assets.FOLDER);
            assertThat(keeping).contains("immutable");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/0123456789/desk.js", "/assets/desk.js"})
    void whatIsAskedForUnderAnotherVersionIsAnsweredButNotKept(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-cache");
    }

    @Test
    void nothingElseIsInTheFolder() {
        assertThat(mvc.get().uri(Assets.FOLDER + "../../application.yaml").exchange())
                .hasStatus4xxClientError();
    }

    private void follow(String address, Map<String, String> seen) {
        if (seen.containsKey(address)) {
            return;
        }
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatusOk();
        seen.put(address, String.valueOf(answer.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)));
        imports(address, body(answer)).forEach(next -> follow(next, seen));
    }

    private static Stream<String> imports(String address, String script) {
        return IMPORTED.matcher(script)
                .results()
                .map(found -> URI.create(address).resolve(found.group(1)).toString());
    }

    private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
