package org.yibaotong.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.yibaotong.Visitor;
import org.yibaotong.YibaotongTest;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.citizens.PublicMessages.Asked;
import org.yibaotong.inspection.MistakeKind;
import org.yibaotong.inspection.PublicMistakes;
import org.yibaotong.inspection.PublicMistakes.Pointed;
import org.yibaotong.privacy.PersonalData.Piece;
import org.yibaotong.shared.Vault;
import org.yibaotong.web.Allow;
import tools.jackson.databind.json.JsonMapper;

/** Whoever opens every public page, feed and file finds nothing by which a person of the example world is known. */
@YibaotongTest
class PersonalDataTests {

    private static final Pattern RANKED = Pattern.compile("(?<!不给单位)排名|排行|龙虎榜|光荣榜|爱心榜|积分|第[一二三]名|TOP\\d");
    private static final String ELSEWHERE = "https://personal-data.example/";

    /** Behind a secret only its owner has, before the desk, a picture, or nothing but the way to another page. */
    private static final List<String> NO_PAGE_OF_OURS = List.of(
            "/assignments/{link}",
            "/calendars/{link}.ics",
            "/mistakes/{code}",
            "/sign-in",
            "/sign-in/password",
            "/sign-in/second-factor",
            "/sign-in/second-factor/new",
            "/sign-in/central",
            "/first-run",
            "/files/{file}/{rendition}",
            "/files/{file}/video",
            "/files/{file}/captions",
            "/elder/on",
            "/elder/off",
            "/elder/largest",
            "/moved",
            "/favicon.ico");

    /** Marks and keys by which nobody is known, and what is about staff or about nobody. */
    private static final Set<String> NOBODYS = Set.of(
            "citizens.one_time_code.digits",
            "citizens.push_key.private",
            "citizens.push_key.public",
            "identity.access_token.hash",
            "identity.authenticator.secret",
            "identity.intake_password.sealed",
            "identity.recovery_code.hash",
            "inspection.finding_snapshot.packed",
            "inspection.page_copy.packed",
            "public.scheduled_tasks.task_data",
            "public.spring_session_attributes.attribute_bytes",
            "public.user_credentials.attestation_client_data_json",
            "public.user_credentials.attestation_object",
            "public.user_credentials.public_key");

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Vault vault;

    @Autowired
    JsonMapper json;

    @Autowired
    PublicMessages messages;

    @Autowired
    PublicMistakes mistakes;

    @LocalServerPort
    int port;

    private final UUID planted = UUID.randomUUID();

    @AfterEach
    void takeAway() {
        jdbc.sql("delete from citizens.message where id = :id or title = '查询码不外露'")
                .param("id", planted)
                .update();
        jdbc.sql("delete from inspection.mistake where page = :page")
                .param("page", ELSEWHERE)
                .update();
    }

    @Test
    void noPublicPageTellsOfAnybody() {
        pointOut();
        var pieces = Stream.concat(personal().stream(), Stream.of(code())).toList();
        assertThat(pieces)
                .extracting(Piece::what)
                .contains(
                        "wish_person.name",
                        "wish_person.guardian",
                        "wish_person.telephone",
                        "wish_person.address",
                        "sign_up.name",
                        "sign_up.telephone",
                        "citizens.claim.sealed",
                        "citizens.message.contact",
                        "citizens.data_request.contact",
                        "inspection.mistake.contact",
                        "register.contact.telephone",
                        "citizens.message (number or address in its words)",
                        "citizens.message (name in its words)");
        try (var walk = new PublicWalk(port)) {
            walk.from(open()).countingUp();
            assertThat(walk.isWhole()).as("lost among %s", walk.shapes()).isTrue();
            assertThat(walk.seen().keySet())
                    .contains(
                            "/",
                            "/news",
                            "/bundles",
                            "/accounts",
                            "/accounts.csv",
                            "/accounts.json",
                            "/feed.atom",
                            "/feed.json")
                    .contains("/sitemap.xml", "/services", "/messages", "/wishes", "/api/v1/accounts", "/no-such-page")
                    .anyMatch(path -> path.matches("/news/\\d+"))
                    .anyMatch(path -> path.matches("/messages/\\d+"))
                    .anyMatch(path -> path.matches("/wishes/\\d+"))
                    .anyMatch(path -> path.matches("/services/\\d+"))
                    .anyMatch(path -> path.startsWith("/moved/"));
            assertThat(leaks(walk.seen(), pieces)).isEmpty();
            assertThat(ranked(walk.seen())).as("somebody is ranked").isEmpty();
            assertThat(unseen(walk)).as("open to all and never looked at").isSubsetOf(NO_PAGE_OF_OURS);
        }
    }

    /** Whoever seals something in a new place has it looked for, or says here why nobody is known by it. */
    @Test
    void everythingThatLiesSealedIsLookedFor() {
        var data = new PersonalData(jdbc, vault, json);
        data.all();
        var sealed = jdbc.sql("""
                select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                 where data_type = 'bytea' and table_schema not in ('pg_catalog', 'information_schema')
                   and column_name !~ '(^|_)mark$'
                """).query(String.class).list();
        assertThat(sealed).containsAll(data.opened());
        assertThat(sealed)
                .filteredOn(column -> !NOBODYS.contains(column))
                .as("sealed, and looked for by nobody")
                .isSubsetOf(data.opened());
    }

    /** A page on which it is typed shows it to whoever typed it; what is found must not. */
    @Test
    void whoeverSearchesForSomebodyFindsNothingOfThem() {
        try (var visitor = new Visitor(port)) {
            assertThat(personal().parallelStream().filter(piece -> isFound(visitor, piece)))
                    .isEmpty();
        }
    }

    private static boolean isFound(Visitor visitor, Piece piece) {
        var asked = URLEncoder.encode(piece.words(), StandardCharsets.UTF_8);
        var page = visitor.get("/search?q=" + asked);
        var found = Jsoup.parse(page.body())
                        .select("main ol, main ul, main section")
                        .text()
                + visitor.get("/search/suggestions?q=" + asked).body();
        return piece.isIn(PersonalData.plain(found));
    }

    @Test
    void whatIsPlantedIsFound() {
        var telephone = personal().stream()
                .filter(piece -> piece.what().equals("wish_person.telephone"))
                .findFirst()
                .orElseThrow();
        var words = telephone.words();
        plant("孩子的事请打" + words.substring(0, 3) + " " + words.substring(3, 7) + "-" + words.substring(7));
        var page = "/messages/"
                + jdbc.sql("select number from citizens.message where id = :id")
                        .param("id", planted)
                        .query(Long.class)
                        .single();
        try (var walk = new PublicWalk(port)) {
            assertThat(leaks(Map.of(page, walk.read(page)), List.of(telephone))).hasSize(1);
        }
    }

    private List<Piece> personal() {
        return new PersonalData(jdbc, vault, json).all();
    }

    private Piece code() {
        return new Piece(
                "query code", PersonalData.plain(messages.write(new Asked("QUESTION", "查询码不外露", "只给我自己", "", true))));
    }

    /** Other tests forget whom the example's mistakes are from. */
    private void pointOut() {
        mistakes.pointOut(
                new Pointed(mistakes.code(), null, MistakeKind.WORDING, ELSEWHERE, "页脚的年份没有改", "13800002031"),
                planted.toString());
    }

    /** Who gives, who wishes, who asks and who answers stand in no order of more and less; what a story tells is another matter. */
    private static List<String> ranked(Map<String, String> pages) {
        return pages.entrySet().stream()
                .filter(page -> page.getKey().matches("/(wishes|messages|services|units|claims|sign-ups|mine)\\b.*"))
                .filter(page -> RANKED.matcher(page.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> leaks(Map<String, String> pages, List<Piece> pieces) {
        return pages.entrySet().stream()
                .flatMap(page -> pieces.stream()
                        .filter(piece -> piece.isIn(page.getValue()))
                        .map(piece -> page.getKey() + " tells " + piece))
                .toList();
    }

    /** As it would be if somebody passed over the check: straight into the table. */
    private void plant(String words) {
        jdbc.sql("""
                insert into citizens.message (id, kind, title, words, home_id, unit_id, state, written_at, accept_by, reply_by,
                                              may_be_public, code_mark, is_public, public_title, public_words)
                select :id, 'QUESTION', '种下的', :words, home_id, unit_id, 'RECEIVED', now(), current_date, current_date,
                       true, :code, true, '种下的', :words
                  from citizens.message limit 1
                """)
                .param("id", planted)
                .param("words", words)
                .param("code", planted.toString().getBytes(StandardCharsets.UTF_8))
                .update();
    }

    /** Every address that lets anyone in, with an id of something that is there in the place of each id. */
    private List<String> open() {
        var ids = ids();
        return Stream.concat(
                        Stream.of("/", "/no-such-page", "/accounts?closed=true"),
                        patterns()
                                .map(PathPattern::getPatternString)
                                .flatMap(pattern -> pattern.contains("{")
                                        ? ids.stream().map(id -> pattern.replaceAll("\\{[^/]*}", id))
                                        : Stream.of(pattern)))
                .toList();
    }

    /** Of those, the ones of which the walk saw no page: each page belongs to the pattern that fits it best. */
    private List<String> unseen(PublicWalk walk) {
        var patterns = patterns().toList();
        var met = walk.there().stream()
                .map(PathContainer::parsePath)
                .flatMap(
                        path -> patterns.stream()
                                .filter(pattern -> pattern.matches(path))
                                .min(PathPattern.SPECIFICITY_COMPARATOR)
                                .stream())
                .collect(Collectors.toSet());
        return patterns.stream()
                .filter(pattern -> !met.contains(pattern))
                .map(PathPattern::getPatternString)
                .toList();
    }

    private Stream<PathPattern> patterns() {
        return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> isOpen(entry.getValue().getMethod()))
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(entry ->
                        Objects.requireNonNull(entry.getKey().getPathPatternsCondition()).getPatterns().stream());
    }

    private static boolean isOpen(java.lang.reflect.Method handler) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(handler, Allow.class);
        var allow = onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(handler.getDeclaringClass(), Allow.class);
        return allow != null && allow.anyone();
    }

    private List<String> ids() {
        return jdbc.sql("""
                (select id::text from citizens.message order by number desc limit 10)
                union all (select id::text from citizens.wish order by number desc limit 10)
                union all (select id::text from citizens.sign_up order by at desc limit 5)
                union all (select id::text from citizens.claim order by at desc limit 5)
                union all (select id::text from inspection.mistake order by pointed_out_at desc limit 5)
                union all (select id::text from register.account order by id desc limit 20)
                union all (select id::text from newsroom.submission order by received_at desc limit 5)
                union all values ('1'), ('2'), ('3')
                """).query(String.class).list();
    }
}
