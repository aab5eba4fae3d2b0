package org.yibaotong.citizens.moderation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.HeldWordChanged;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.MessageModerated;
import org.yibaotong.citizens.message.Message;
import org.yibaotong.citizens.message.MessageState;
import org.yibaotong.citizens.message.Messages;
import org.yibaotong.citizens.message.StepKind;
import org.yibaotong.citizens.message.Steps;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.text.PlainText;

/** Where messages that are held are let go on or put aside, one or many; and back again. */
@Component
@Transactional
public class ModerationDesk {

    private static final int REASON_LONGEST = 200;
    private static final int WORD_SHORTEST = 2;
    private static final int WORD_LONGEST = 30;

    private final Messages messages;
    private final Steps steps;
    private final HeldWords words;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModerationDesk(
            Messages messages,
            Steps steps,
            HeldWords words,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.steps = steps;
        this.words = words;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** It goes its way like any other; also what was put aside by mistake. */
    void release(List<UUID> ids, Actor actor) {
        Refusal.when(ids.isEmpty(), "message.held.none-chosen");
        ids.forEach(id -> stand(id, "", StepKind.RELEASED, "", "接着办", actor));
    }

    /** Its writer reads why. */
    void setAside(List<UUID> ids, String typed, Actor actor) {
        var reason = PlainText.line(typed);
        Refusal.when(ids.isEmpty(), "message.held.none-chosen");
        Refusal.when(reason.isEmpty(), "message.reason.missing");
        Refusal.when(PlainText.length(reason) > REASON_LONGEST, "message.reason.too-long", REASON_LONGEST);
        ids.forEach(id -> stand(id, "ASIDE", StepKind.SET_ASIDE, reason, "放到一边：" + reason, actor));
    }

    private void stand(UUID id, String held, StepKind step, String words, String detail, Actor actor) {
        var now = clock.instant();
        var message = messages.holdVisibleTo(new MessageId(id), actor.reach(Role.EDITOR));
        Refusal.unless(isNew(message), "message.held.underway");
        jdbc.sql("update citizens.message set held = :held where id = :id")
                .param("held", held)
                .param("id", id)
                .update();
        steps.add(message.id(), step, message.unit(), actor.person(), words, now);
        events.publishEvent(new MessageModerated(message.id(), message.number(), detail, actor.person(), now));
    }

    /** What a unit is at is not put aside any more. */
    private static boolean isNew(Message message) {
        return message.state() == MessageState.RECEIVED;
    }

    void addWord(String typed, Actor actor) {
        var word = PlainText.line(typed);
        int length = PlainText.length(word);
        Refusal.when(length < WORD_SHORTEST || length > WORD_LONGEST, "held-word.length", WORD_SHORTEST, WORD_LONGEST);
        words.add(word, actor.person(), clock.instant());
        events.publishEvent(new HeldWordChanged(word, true, actor.person(), clock.instant()));
    }

    void removeWord(String word, Actor actor) {
        if (words.remove(word)) {
            events.publishEvent(new HeldWordChanged(word, false, actor.person(), clock.instant()));
        }
    }
}
