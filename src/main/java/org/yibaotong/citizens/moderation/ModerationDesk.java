package org.yibaotong.citizens.moderation;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.HeldWordChanged;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.MessageModerated;
import org.yibaotong.citizens.message.Messages;
import org.yibaotong.citizens.message.StepKind;
import org.yibaotong.citizens.message.Steps;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Times;

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
    public void release(List<MessageId> ids, Actor actor) {
        Refusal.when(ids.isEmpty(), "message.held.none-chosen");
        ids.forEach(id -> stand(id, "", StepKind.RELEASED, "", "接着办", actor));
    }

    /** Its writer reads why. */
    public void setAside(List<MessageId> ids, String typed, Actor actor) {
        var reason = PlainText.line(typed);
        Refusal.when(ids.isEmpty(), "message.held.none-chosen");
        Refusal.when(reason.isEmpty(), "message.reason.missing");
        Refusal.when(PlainText.length(reason) > REASON_LONGEST, "message.reason.too-long", REASON_LONGEST);
        ids.forEach(id -> stand(id, "ASIDE", StepKind.SET_ASIDE, reason, "放到一边：" + reason, actor));
    }

    private void stand(MessageId id, String held, StepKind step, String words, String detail, Actor actor) {
        var now = clock.instant();
        var message = messages.holdVisibleTo(id, actor.reach(Role.EDITOR));
        message.refuseToModerate();
        message.refuseToSay(words, "message.reason.private", Times.date(now));
        if (isSoAlready(id, held)) {
            return;
        }
        steps.add(message, step, actor.person(), words, now);
        events.publishEvent(new MessageModerated(id, message.number(), detail, actor.person(), now));
    }

    /** Whoever was second changes nothing and tells its writer nothing twice. */
    private boolean isSoAlready(MessageId id, String held) {
        return jdbc.sql("update citizens.message set held = :held where id = :id and held <> :held")
                        .param("held", held)
                        .param("id", id.value())
                        .update()
                == 0;
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
