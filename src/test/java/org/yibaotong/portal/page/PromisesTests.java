package org.yibaotong.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.Promises;
import org.yibaotong.web.Site;
import org.yibaotong.web.Words;

/** What a page promises is what this place has set, printed or after a form. */
@YibaotongTest
class PromisesTests {

    @Autowired
    TemplateEngine engine;

    @Autowired
    Site site;

    @Autowired
    Words words;

    @Autowired
    Promises promises;

    @Autowired
    Clock clock;

    @Autowired
    MockMvcTester mvc;

    @Test
    void aPlaceWithOtherDaysPromisesThose() {
        assertThat(printed("portal/messages/written", Map.of("code", "K7M2-9QXD-34TP")))
                .contains("2个工作日受理", "7个工作日答复");
        assertThat(printed("portal/wishes/children", Map.of())).contains("办完后45天删除");
        assertThat(printed("portal/about/show", Map.of())).contains("20个工作日内答复");
    }

    @Test
    void aPageThatIsNotPrintedTellsThemToo() {
        assertThat(mvc.get().uri("/messages/new"))
                .hasStatusOk()
                .bodyText()
                .contains(promises.acceptDays() + "个工作日受理", promises.replyDays() + "个工作日答复");
    }

    private String printed(String template, Map<String, Object> model) {
        var printer = new Printer(engine, site, words, new Promises(2, 7, 21, 10, 45, 20), clock);
        return new String(printer.html(200, template, "/", model).plain(), StandardCharsets.UTF_8);
    }
}
