package org.yibaotong.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.ChildRules;
import org.yibaotong.citizens.Promises;
import org.yibaotong.shared.Sha256;
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
        assertThat(printed("portal/wishes/children", Map.of("rules", new ChildRules("", ""))))
                .contains("办完后45天删除");
        assertThat(printed("portal/about/show", Map.of())).contains("20个工作日内答复", "留言结束2年后");
    }

    @Test
    void aPageThatIsNotPrintedTellsThemToo() {
        assertThat(mvc.get().uri("/messages/new"))
                .hasStatusOk()
                .bodyText()
                .contains(promises.acceptDays() + "个工作日受理", promises.replyDays() + "个工作日答复");
    }

    @Test
    void theRulesOfChildrensDataNameWhoAnswersForThemAndTheUnitWhereNobodyIsNamed() {
        assertThat(mvc.get().uri("/wishes/children"))
                .bodyText()
                .contains("专门管这件事的是群众服务科未成年人信息保护岗", "0000-8800-1203", "可以不同意", "在中国境内", "投诉、举报");
        assertThat(printed("portal/wishes/children", Map.of("rules", new ChildRules("", ""))))
                .contains("示例市融媒体中心负责，指定专人管。")
                .doesNotContain("专门管这件事的是");
        assertThat(new ChildRules("某岗", "").isNamed()).isFalse();
    }

    /** Whoever changes the words puts a new version before the others in {@link ChildRules}, and what they amount to here. */
    @Test
    void theRulesOfChildrensDataHaveAVersionOfTheirOwnForEveryWording() throws IOException {
        var words = Files.readString(Path.of("src/main/jte/portal/wishes/children.jte"));
        assertThat(ChildRules.current() + " " + Sha256.of(words))
                .isEqualTo("2026-11 cbe7613c0a97bc28c909ec382b70e42c7f9048e36b4c3c33ca0751c95ae9ff53");
    }

    private String printed(String template, Map<String, Object> model) {
        var printer = new Printer(engine, site, words, new Promises(2, 7, 21, 10, 45, 20, "2年"), clock);
        return new String(printer.html(200, template, "/", model).plain(), StandardCharsets.UTF_8);
    }
}
