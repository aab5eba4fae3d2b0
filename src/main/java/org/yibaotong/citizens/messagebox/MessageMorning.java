package org.yibaotong.citizens.messagebox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.citizens.follower.UntoldFollowers;
import org.yibaotong.citizens.message.DueMessages;
import org.yibaotong.citizens.message.Message;
import org.yibaotong.citizens.message.MessageClerks;
import org.yibaotong.citizens.message.MessageSettings;
import org.yibaotong.citizens.message.StepKind;
import org.yibaotong.citizens.message.Steps;
import org.yibaotong.citizens.writer.UntoldWriters;
import org.yibaotong.citizens.writer.UntoldWriters.News;
import org.yibaotong.identity.People;
import org.yibaotong.notices.Notice;
import org.yibaotong.notices.Notices;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Times;

/** What is done about messages every morning: asking whether it is solved, ending what nobody came back to, telling of what is late. */
@Component
public class MessageMorning {

    private static final Logger log = LoggerFactory.getLogger(MessageMorning.class);

    private final DueMessages due;
    private final Steps steps;
    private final UntoldWriters writers;
    private final UntoldFollowers followers;
    private final MessageSettings settings;
    private final People people;
    private final MessageClerks clerks;
    private final Notices notices;
    private final TransactionOperations transaction;
    private final Clock clock;

    MessageMorning(
            DueMessages due,
            Steps steps,
            UntoldWriters writers,
            UntoldFollowers followers,
            MessageSettings settings,
            People people,
            MessageClerks clerks,
            Notices notices,
            TransactionOperations transaction,
            Clock clock) {
        this.due = due;
        this.steps = steps;
        this.writers = writers;
        this.followers = followers;
        this.settings = settings;
        this.people = people;
        this.clerks = clerks;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void pass() {
        var now = clock.instant();
        var today = Times.date(now);
        each(due.unanswered(today.minusDays(settings.askDays())), one -> end(one, now));
        each(due.toAsk(today.minusDays(settings.askDays())), one -> ask(one, today, now));
        each(due.late(today), this::tellLate);
        each(due.openSince(today.minusDays(settings.guardDays())), one -> guard(one, today));
    }

    /** What goes wrong with one keeps none of the others waiting. */
    private static void each(List<Message> found, Consumer<Message> step) {
        for (var one : found) {
            try {
                step.accept(one);
            } catch (RuntimeException e) {
                log.error("message {} could not be looked after", one.number(), e);
            }
        }
    }

    private void ask(Message one, LocalDate today, Instant now) {
        transaction.executeWithoutResult(status -> {
            if (due.asked(one.id(), today)) {
                steps.add(one, StepKind.ASKED, null, "", now);
                writers.begin(one.id(), News.ASKED);
                if (one.isPublic()) {
                    followers.begin(one.id());
                }
            }
        });
    }

    /** It ends without a word, and is counted as solved by nobody. */
    private void end(Message one, Instant now) {
        transaction.executeWithoutResult(status -> {
            if (due.end(one)) {
                steps.add(one, StepKind.CLOSED, null, "", now);
                followers.end(one.id());
            }
        });
    }

    private void tellLate(Message one) {
        transaction.executeWithoutResult(status -> {
            if (due.lateTold(one)) {
                tell(one, "过了期限，还没有" + one.missing() + "。", clerks.at(one.unit(), one));
            }
        });
    }

    private void guard(Message one, LocalDate today) {
        transaction.executeWithoutResult(status -> {
            if (due.guardTold(one.id(), today)) {
                long days = ChronoUnit.DAYS.between(Times.date(one.writtenAt()), today);
                tell(one, "已经" + days + "天，快满三个月，请先办这一件。", people.holding(Role.EDITOR, one.unit()));
            }
        });
    }

    private void tell(Message one, String text, List<PersonId> whom) {
        notices.tell(new Notice("message.late", one.name(), text, "/desk/messages/" + one.id()), whom);
    }
}
