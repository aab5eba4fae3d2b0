package org.yibaotong.citizens.messagedesk;

import static org.yibaotong.citizens.message.MessageRoad.DUE;
import static org.yibaotong.citizens.message.MessageRoad.TO_DO;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.message.MessageKind;
import org.yibaotong.citizens.message.MessageState;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;
import org.yibaotong.web.Words;

/** The lists of messages, what is due first at the top; no body is loaded. */
@Repository
class MessageList {

    private static final String GOES_ON = " and held = ''";

    private final JdbcClient jdbc;
    private final Units units;
    private final Words words;

    MessageList(JdbcClient jdbc, Units units, Words words) {
        this.jdbc = jdbc;
        this.units = units;
        this.words = words;
    }

    private record Found(
            MessageId id,
            long number,
            String title,
            MessageKind kind,
            UnitId unit,
            LocalDate due,
            MessageState state,
            boolean solved,
            boolean isAside) {

        boolean isLate(LocalDate today) {
            return isDue() && due.isBefore(today);
        }

        boolean isDue() {
            return state.isOpen() && !isAside;
        }
    }

    Rows<MessageRow> page(Queue queue, Actors actors, LocalDate today, Paging page) {
        var found = found(queue, actors, page);
        var names = units.names(found.stream().map(Found::unit).toList());
        var rows = found.stream()
                .map(one -> row(one, names.getOrDefault(one.unit(), ""), today))
                .toList();
        return new Rows<>(rows, page, count(queue, actors));
    }

    private MessageRow row(Found one, String unit, LocalDate today) {
        return new MessageRow(
                one.id().toString(),
                "/desk/messages/" + one.id(),
                "第" + one.number() + "号",
                one.title(),
                words.of(one.kind()),
                unit,
                one.isAside() ? "" : one.due().toString(),
                one.isLate(today),
                one.isAside() ? MessagePages.aside(words) : MessagePages.badge(one.state(), one.solved(), words));
    }

    List<ListedMessageJson> json(Queue queue, Actors actors, LocalDate today, Paging page) {
        return found(queue, actors, page).stream()
                .map(one -> new ListedMessageJson(
                        one.id().value(),
                        one.number(),
                        one.kind(),
                        one.title(),
                        one.unit().value(),
                        one.state(),
                        one.isAside(),
                        one.isDue() ? one.due() : null,
                        one.isLate(today)))
                .toList();
    }

    private List<Found> found(Queue queue, Actors actors, Paging page) {
        return jdbc.sql("select id, number, title, kind, unit_id, " + DUE
                        + " as due, state, coalesce(solved, false) as solved, held = 'ASIDE' as aside from citizens.message where "
                        + condition(queue)
                        + " order by "
                        + (queue == Queue.ANSWERED || queue == Queue.CLOSED || queue == Queue.ASIDE
                                ? "number desc"
                                : DUE + ", number")
                        + " limit "
                        + page.limit() + " offset " + page.offset())
                .param("units", actors.reach().ids())
                .param("own", actors.own().value())
                .query((row, at) -> new Found(
                        new MessageId(row.getObject("id", UUID.class)),
                        row.getLong("number"),
                        row.getString("title"),
                        MessageKind.valueOf(row.getString("kind")),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getObject("due", LocalDate.class),
                        MessageState.valueOf(row.getString("state")),
                        row.getBoolean("solved"),
                        row.getBoolean("aside")))
                .list();
    }

    /** Whose lists: what they reach, and where they themselves sit. */
    record Actors(Reach reach, UnitId own) {}

    long count(Queue queue, Actors actors) {
        return jdbc.sql("select count(*) from citizens.message where " + condition(queue))
                .param("units", actors.reach().ids())
                .param("own", actors.own().value())
                .query(Long.class)
                .single();
    }

    /** What waits for them, by the lists it stands in. */
    Map<Queue, Long> waiting(Actors actors) {
        return Map.of(Queue.MINE, count(Queue.MINE, actors), Queue.TO_READ, count(Queue.TO_READ, actors));
    }

    /** Who reaches many units has as their own what nobody else was handed: what came in here, and their own unit's. */
    private static String condition(Queue queue) {
        return switch (queue) {
            case MINE -> TO_DO + GOES_ON + " and unit_id = any(:units) and (unit_id = :own or unit_id = home_id)";
            case TO_READ -> "state = 'DRAFTED' and unit_id = any(:units)";
            case ELSEWHERE ->
                TO_DO + GOES_ON
                        + " and (home_id = any(:units) or unit_id = any(:units)) and unit_id <> :own and unit_id <> home_id";
            case ANSWERED -> "state = 'ANSWERED' and (home_id = any(:units) or unit_id = any(:units))";
            case CLOSED -> "state = 'CLOSED' and (home_id = any(:units) or unit_id = any(:units))";
            case HELD -> "held in ('WORDS', 'ALIKE') and home_id = any(:units)";
            case ASIDE -> "held = 'ASIDE' and home_id = any(:units)";
        };
    }
}
