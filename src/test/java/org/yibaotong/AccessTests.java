package org.yibaotong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yibaotong.identity.token.Tokens;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Words;

/** Who may open which address: as written in docs/access.md, and as it really is. */
@YibaotongTest
class AccessTests {

    private static final Path TABLE = Path.of("docs/access.md");
    private static final Path NEW_TABLE = Path.of("target/access.md");

    /** One of the example world for each role, with no other role beside it. */
    private static final Map<Role, String> PEOPLE = Map.of(
            Role.CORRESPONDENT, "hejia",
            Role.EDITOR, "luyuan",
            Role.PROOFREADER, "yezhiwei",
            Role.FIRST_REVIEWER, "jiangyuan",
            Role.SECOND_REVIEWER, "shenzhiqiu",
            Role.FINAL_REVIEWER, "guming",
            Role.REGISTRAR, "duruo",
            Role.SYSTEM_ADMINISTRATOR, "zhongyi",
            Role.SECURITY_ADMINISTRATOR, "hening",
            Role.AUDITOR, "zhangping");

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Signed signed;

    @Autowired
    Tokens tokens;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Words words;

    @Test
    void everyAddressSaysWhomItLetsIn() {
        assertThat(doors()).filteredOn(door -> door.allow() == null).isEmpty();
    }

    @Test
    void theTableIsAsItIsWritten() throws IOException {
        var table = table();
        Files.writeString(NEW_TABLE, table);
        assertThat(Files.exists(TABLE) ? Files.readString(TABLE) : "")
                .as("%s is not up to date. Read %s, and if it is as it should be, copy it there.", TABLE, NEW_TABLE)
                .isEqualTo(table);
    }

    @Test
    void nobodyIsShownTheWayIn() {
        assertThat(wrong(null)).isEmpty();
    }

    @Test
    void everyRoleOpensWhatIsTheirsAndNothingElse() {
        assertThat(ofEachRole(this::wrong)).isEmpty();
    }

    @Test
    void aTokenOpensWhatItsOwnerMayAndNothingElse() {
        assertThat(ofEachRole(role -> wrong(role, Door::isApi, () -> tokens.ofAllScopes(person(role)))))
                .isEmpty();
    }

    @Test
    void aTokenOpensOnlyWhatItsScopesName() {
        var open = ofEachRole(role -> doors().stream()
                .filter(door -> door.isApi() && !door.lets(null))
                .filter(door -> knock(door, () -> tokens.of(person(role), "notices:write"))
                                .status()
                        != 403)
                .map(Door::pattern)
                .toList());
        assertThat(open)
                .containsOnlyKeys(Role.values())
                .allSatisfy((role, patterns) -> assertThat(patterns)
                        .containsExactlyInAnyOrder(
                                "/api/v1/me", "/api/v1/notices/{id}/reading", "/api/v1/notices/reading"));
    }

    /** What there is to say of each role, of many at once; those of whom there is nothing to say are left out. */
    private static Map<Role, List<String>> ofEachRole(Function<Role, List<String>> said) {
        return Arrays.stream(Role.values())
                .parallel()
                .map(role -> Map.entry(role, said.apply(role)))
                .filter(one -> !one.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    /** The addresses that answer otherwise than the table says. */
    private List<String> wrong(@Nullable Role role) {
        return wrong(
                role,
                door -> !door.pattern().equals("/error"),
                () -> role == null ? request -> request : signed.as(person(role)));
    }

    private List<String> wrong(@Nullable Role role, Predicate<Door> which, Supplier<RequestPostProcessor> key) {
        return doors().stream()
                .filter(which)
                .flatMap(door -> {
                    var answer = knock(door, key);
                    return isRight(door, role, answer)
                            ? Stream.empty()
                            : Stream.of(door.method() + " " + door.pattern() + " answered " + answer);
                })
                .toList();
    }

    private static boolean isRight(Door door, @Nullable Role role, Answer answer) {
        if (door.lets(role)) {
            return answer.status() != 401
                    && answer.status() != 403
                    && answer.status() < 500
                    && (door.pattern().startsWith("/sign-in") || !answer.isTheWayIn());
        }
        if (role != null) {
            return answer.status() == 403;
        }
        return door.isApi() ? answer.status() == 401 : answer.isTheWayIn();
    }

    private record Answer(int status, String to) {

        boolean isTheWayIn() {
            return status == 302 && (to.endsWith("/sign-in") || to.contains("/sign-in?"));
        }
    }

    private static String person(Role role) {
        return Objects.requireNonNull(PEOPLE.get(role));
    }

    /** As from one of our own pages. Whatever it does is undone afterwards, the key with it. */
    private Answer knock(Door door, Supplier<RequestPostProcessor> key) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            var method = door.method().equals("*") ? HttpMethod.GET : HttpMethod.valueOf(door.method());
            var answer = mvc.method(method)
                    .uri(door.address())
                    .header("Sec-Fetch-Site", "same-origin")
                    .with(csrf())
                    .with(key.get())
                    .asyncExchange()
                    .getResponse();
            return new Answer(answer.getStatus(), String.valueOf(answer.getRedirectedUrl()));
        }));
    }

    private List<Door> doors() {
        return Door.all(context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream());
    }

    private String table() {
        var roles = Arrays.stream(Role.values()).map(words::of).toList();
        var heading = Stream.concat(Stream.of("地址", "谁都可以", "登录即可"), roles.stream())
                .collect(Collectors.joining(" | ", "| ", " |"));
        var line = "|" + " --- |".repeat(roles.size() + 3);
        return Stream.concat(
                        Stream.of(
                                "# Who may open what",
                                "",
                                "Written by `AccessTests`, which also knocks at every address with nobody and with each role.",
                                "Whose things are then seen is decided where they are loaded.",
                                "",
                                heading,
                                line),
                        doors().stream().map(Door::row))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
