package org.yibaotong.newsroom.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.yibaotong.Signed;
import org.yibaotong.YibaotongTest;
import org.yibaotong.newsroom.Newsroom;
import org.yibaotong.newsroom.StoryId;
import org.yibaotong.newsroom.proof.Reading;
import org.yibaotong.newsroom.story.Round;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.newsroom.story.Story;

/**
 * Every page of a story, in every state, for an editor, a reviewer, a signer and a proofreader: a form that is shown is taken, and where
 * none is shown the page says why, in the words that sending it would be refused with.
 */
@YibaotongTest
class StoryFormsTests {

    private static final String HEADLINE = "走遍每一张表";
    private static final List<String> PEOPLE = List.of("luyuan", "chengmin", "guming", "yezhiwei");
    private static final List<String> PAGES = List.of("", "?edit");

    /** The page of each decision, and what somebody sends who had it open since before. */
    private static final Map<String, Sent> DECISIONS = Map.of(
            "/disuse", new Sent("/disuse", Map.of()),
            "/emergency", new Sent("/emergency", Map.of()),
            "/withdrawal", new Sent("/withdrawal", Map.of()),
            "/correction", new Sent("/correction", Map.of()),
            "/review", new Sent("/review", Map.of()),
            "/sign-off", new Sent("/sign-off", Map.of()),
            "/proofs", new Sent("/proofs", Map.of()),
            "/typed", new Sent("/editions", Map.of("headline", HEADLINE, "topic", "民生", "basedOn", "1")));

    private static final Map<String, String> TYPED = Map.of(
            "reason", "汛情紧急，来不及走完三审",
            "opinion", "第二段的人数再核一遍",
            "note", "活动时间有误，先撤下。",
            "errors", "0",
            "edition", "1");

    private record Sent(String below, Map<String, String> fields) {}

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Newsroom newsroom;

    @Autowired
    Signed signed;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void aFormThatIsShownIsTaken() {
        var wrong = new SoftAssertions();
        states().forEach((state, begun) -> {
            var story = begun.get();
            for (var login : PEOPLE) {
                keepTyping(story, login);
                Stream.concat(PAGES.stream(), DECISIONS.keySet().stream())
                        .flatMap(below -> forms(page(get(story, below, login)), story))
                        .forEach(form -> wrong.assertThat(sent(form.attr("action"), fields(form), login)
                                        .getStatus())
                                .as(state + ", " + login + ", " + form.attr("action"))
                                .isEqualTo(302));
            }
        });
        wrong.assertAll();
    }

    @Test
    void whereNoFormIsShownThePageSaysWhy() {
        var wrong = new SoftAssertions();
        states().forEach((state, begun) -> {
            var story = begun.get();
            for (var login : PEOPLE) {
                keepTyping(story, login);
                DECISIONS.forEach((below, sent) -> {
                    var page = page(get(story, below, login));
                    wrong.assertThat(page.select("main").text())
                            .as(state + ", " + login + ", " + below)
                            .contains(refused(page, story, sent, login));
                });
            }
        });
        wrong.assertAll();
    }

    /** What sending the form that is not there is answered with; empty where it is there, or the door is closed to this person. */
    private String refused(Document page, StoryId story, Sent sent, String login) {
        if (forms(page, story).anyMatch(form -> form.attr("action").endsWith(sent.below()))
                || page.text().contains("该校的都校过了")) {
            return "";
        }
        var answer = sent(url(story) + sent.below(), with(due(newsroom.get(story)), sent.fields()), login);
        return answer.getStatus() == 403 ? "" : alert(answer);
    }

    private Map<String, Supplier<StoryId>> states() {
        var states = new LinkedHashMap<String, Supplier<StoryId>>();
        states.put("编辑中", () -> newsroom.edited(HEADLINE));
        states.put("待初审", () -> newsroom.inFirstReview(HEADLINE));
        states.put("待复审", () -> passed(newsroom.inFirstReview(HEADLINE), Round.FIRST));
        states.put("待终审", () -> newsroom.inFinalReview(HEADLINE));
        states.put("待签发", () -> newsroom.toBeSigned(HEADLINE));
        states.put("待签发，校过了", () -> proofread(newsroom.toBeSigned(HEADLINE)));
        states.put("已签发", () -> newsroom.signedOff(HEADLINE));
        states.put("另开修改", () -> decided(newsroom.signedOff(HEADLINE), "/revision"));
        states.put("更正中", () -> decided(newsroom.signedOff(HEADLINE), "/correction"));
        states.put("已撤稿", () -> decided(newsroom.signedOff(HEADLINE), "/withdrawal"));
        states.put("不用", () -> decided(newsroom.edited(HEADLINE), "/disuse"));
        return states;
    }

    private StoryId passed(StoryId story, Round round) {
        newsroom.pass(story, round, "chengmin");
        return story;
    }

    private StoryId proofread(StoryId story) {
        newsroom.proofread(story, Reading.FIRST, "luyuan");
        newsroom.proofread(story, Reading.SECOND, "yezhiwei");
        newsroom.proofread(story, Reading.THIRD, "mengshuyan");
        return story;
    }

    private StoryId decided(StoryId story, String below) {
        assertThat(post(url(story) + below, with(TYPED, Map.of("headline", HEADLINE)), "luyuan")
                        .getStatus())
                .isEqualTo(302);
        return story;
    }

    private void keepTyping(StoryId story, String login) {
        var fields = Map.of("headline", HEADLINE, "topic", "民生", "body", "<p>还没有保存的一段。</p>", "basedOn", "1");
        post(url(story) + "/autosave", fields, login);
    }

    /** Of this story, with a button to send them. */
    private static Stream<FormElement> forms(Document page, StoryId story) {
        return page.select("main form[method=post]").forms().stream()
                .filter(form -> form.attr("action").startsWith(url(story) + "/"))
                .filter(form -> !form.select("button").isEmpty()
                        || !page.select("button[form=" + form.id() + "]").isEmpty());
    }

    /** As a browser would send it, with the empty fields filled in. */
    private static Map<String, String> fields(FormElement form) {
        var fields = form.formData().stream()
                .collect(Collectors.toMap(
                        field -> field.key(), field -> field.value(), (one, other) -> other, LinkedHashMap::new));
        fields.replaceAll((name, value) ->
                value.isEmpty() ? TYPED.getOrDefault(name, name.equals("headline") ? HEADLINE : "") : value);
        return fields;
    }

    /** Taken back afterwards, so that the next form finds the story where it was. */
    private MockHttpServletResponse sent(String url, Map<String, String> fields, String login) {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            return post(url, fields, login);
        });
    }

    /** What somebody sends who does what is due. */
    private static Map<String, String> due(Story story) {
        var round = story.stage().round().orElse(Round.FINAL);
        var reading = story.road().isCorrection() ? Reading.THIRD : Reading.FIRST;
        var verdict = story.stage() == Stage.TO_BE_SIGNED ? "SEND_BACK" : "PASS";
        return with(TYPED, Map.of("round", round.name(), "verdict", verdict, "reading", reading.name()));
    }

    private static String alert(MockHttpServletResponse answer) {
        return page(answer).select("main [role=alert]").stream()
                .map(Element::text)
                .findFirst()
                .orElse("没有拒绝");
    }

    private MockHttpServletResponse post(String url, Map<String, String> fields, String login) {
        var request = mvc.post().uri(url).with(signed.as(login)).with(csrf());
        fields.forEach(request::param);
        return request.exchange().getResponse();
    }

    private MockHttpServletResponse get(StoryId story, String below, String login) {
        return mvc.get()
                .uri(url(story) + below)
                .with(signed.as(login))
                .exchange()
                .getResponse();
    }

    private static Document page(MockHttpServletResponse answer) {
        return Jsoup.parse(new String(answer.getContentAsByteArray(), UTF_8));
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        var all = new LinkedHashMap<>(some);
        all.putAll(more);
        return all;
    }

    private static String url(StoryId story) {
        return "/desk/stories/" + story;
    }
}
