package org.yibaotong.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibaotong.shared.Vault;
import org.yibaotong.text.checker.Checker;
import org.yibaotong.text.checker.Doubt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything in the database by which a person is known, taken out of the safe. Two kinds stay out: staff, who sign their work with
 * their names, and schools, which are in the news.
 */
final class PersonalData {

    private static final Checker RESIDENTS = Checker.ofResidents();
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d[\\d -]{5,18}[\\dXx](?!\\d)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;
    private final Set<String> known;
    private final Set<String> opened = new TreeSet<>();

    PersonalData(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
        this.known = new HashSet<>(jdbc.sql("""
                select name from identity.person union select telephone from citizens.service where telephone <> ''
                """).query(String.class).list());
    }

    /** @param what the place it was taken from; the words themselves stay out of what a test prints */
    record Piece(String what, String words) {

        boolean isIn(String plain) {
            return plain.contains(words);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    List<Piece> all() {
        return Stream.of(
                        sealedJson("wish_person", "wish_id", "wish ", Set.of("school")),
                        sealedJson("sign_up", "id", "sign-up ", Set.of("agreed")),
                        sealedText("citizens.claim", "id", "sealed", id -> "claim " + id),
                        sealedText("citizens.message", "id", "contact", id -> "contact of message " + id),
                        sealedText(
                                "citizens.message_follower",
                                "message_id",
                                "contact",
                                id -> "contact of a follower of " + id),
                        sealedText("citizens.data_request", "id", "contact", id -> "contact of data request " + id),
                        sealedText("citizens.data_request", "id", "code", id -> "code of data request " + id),
                        sealedText("citizens.data_request", "id", "asker", id -> "asker of data request " + id),
                        sealedText("citizens.subscription", "id", "sealed", id -> "subscription " + id),
                        passes(),
                        sealedText("inspection.mistake", "id", "contact", id -> "contact of mistake " + id),
                        sealedText("citizens.data_correction", "id", "sealed", id -> "correction " + id),
                        telephones("register.contact", "account_id", "telephone of "),
                        telephones("register.proposed_contact", "filing_id", "telephone of filing "),
                        namesOf("register.contact"),
                        namesOf("register.proposed_contact"),
                        numbersIn("citizens.message", "title || ' ' || words"),
                        namesInMessages(),
                        numbersIn("citizens.message_step where kind = 'REOPENED'", "words"),
                        numbersIn("notices.feedback", "burden"),
                        numbersIn("inspection.mistake", "words"),
                        numbersIn("newsroom.submission", "contact"))
                .flatMap(found -> found)
                .filter(piece -> piece.words().length() > 1 && !known.contains(piece.words()))
                .distinct()
                .toList();
    }

    /** The columns that were taken out of the safe. */
    Set<String> opened() {
        return opened;
    }

    private Stream<Piece> sealedJson(String table, String id, String label, Set<String> without) {
        return opened("citizens." + table, id, "sealed", of -> label + of).flatMap(kept -> {
            var found = new ArrayList<Piece>();
            collect(table, json.readTree(kept), without, found);
            return found.stream();
        });
    }

    private static void collect(String what, JsonNode node, Set<String> without, List<Piece> found) {
        node.properties().forEach(property -> {
            var value = property.getValue();
            if (value.isObject()) {
                collect(what + "." + property.getKey(), value, without, found);
            } else if (!without.contains(property.getKey()) && isOnes(what, value.asString())) {
                found.add(new Piece(what + "." + property.getKey(), plain(value.asString())));
            }
        });
    }

    /** A short answer to a form's question, such as how many days, tells nobody. */
    private static boolean isOnes(String what, String value) {
        return !what.contains("answers") || value.length() > 3;
    }

    private Stream<Piece> sealedText(String table, String id, String column, Function<UUID, String> label) {
        return opened(table, id, column, label)
                .flatMap(String::lines)
                .map(line -> new Piece(table + "." + column, plain(line)));
    }

    private Stream<String> opened(String table, String id, String column, Function<UUID, String> label) {
        opened.add(table + "." + column);
        return jdbc
                .sql("select %s, %s from %s where %s is not null".formatted(id, column, table, column))
                .query((row, number) ->
                        new String(vault.open(row.getBytes(2), label.apply(row.getObject(1, UUID.class))), UTF_8))
                .list()
                .stream();
    }

    private Stream<Piece> passes() {
        opened.add("citizens.pass.contact");
        return jdbc
                .sql("select contact from citizens.pass")
                .query((row, number) -> new String(vault.open(row.getBytes(1), "pass"), UTF_8))
                .list()
                .stream()
                .map(contact -> new Piece("citizens.pass.contact", plain(contact)));
    }

    private Stream<Piece> telephones(String table, String id, String label) {
        opened.add(table + ".telephone");
        return jdbc
                .sql("select %s, duty, telephone from %s where telephone is not null".formatted(id, table))
                .query((row, number) -> new String(
                        vault.open(row.getBytes(3), label + row.getObject(1, UUID.class) + " " + row.getString(2)),
                        UTF_8))
                .list()
                .stream()
                .map(telephone -> new Piece(table + ".telephone", plain(telephone)));
    }

    /** Who answers for an account is the ledger's business and nobody else's. */
    private Stream<Piece> namesOf(String table) {
        return jdbc.sql("select name from %s where name <> ''".formatted(table)).query(String.class).list().stream()
                .map(name -> new Piece(table + ".name", plain(name)));
    }

    /** Of those who wrote and of children, as they stand in the original, but for what a clerk said is no name. */
    private Stream<Piece> namesInMessages() {
        var none = String.join(
                "",
                jdbc.sql("select words from citizens.message_step where kind = 'OVERRULED'")
                        .query(String.class)
                        .list());
        return jdbc
                .sql("select title || '。' || words || '。' || place from citizens.message")
                .query(String.class)
                .list()
                .stream()
                .flatMap(text -> RESIDENTS.check(List.of(text), LocalDate.EPOCH).stream())
                .filter(Doubt::isName)
                .map(Doubt::words)
                .filter(name -> !none.contains(name))
                .map(name -> new Piece("citizens.message (name in its words)", plain(name)));
    }

    private Stream<Piece> numbersIn(String table, String words) {
        return jdbc.sql("select %s from %s".formatted(words, table)).query(String.class).list().stream()
                .flatMap(text -> Stream.of(NUMBER, MAIL)
                        .flatMap(one -> one.matcher(text).results().map(match -> match.group())))
                .map(found -> new Piece(table + " (number or address in its words)", plain(found)));
    }

    /** As it is looked for: however it is spaced. */
    static String plain(String text) {
        return text.replaceAll("[\\s-]", "");
    }
}
