package org.yibaotong.citizens.messagedesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.MessageLeads;
import org.yibaotong.citizens.message.Hold;
import org.yibaotong.citizens.message.Message;
import org.yibaotong.citizens.message.MessageState;
import org.yibaotong.citizens.message.Messages;
import org.yibaotong.citizens.message.Step;
import org.yibaotong.citizens.message.StepKind;
import org.yibaotong.citizens.message.Steps;
import org.yibaotong.citizens.messagedesk.MessagePage.May;
import org.yibaotong.identity.People;
import org.yibaotong.identity.Units;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Times;
import org.yibaotong.web.Words;

/** Puts the clerk's page of a message together. */
@Component
class MessagePages {

    private final Messages messages;
    private final Steps steps;
    private final Units units;
    private final People people;
    private final Words words;
    private final ObjectProvider<MessageLeads> leads;
    private final Clock clock;

    MessagePages(
            Messages messages,
            Steps steps,
            Units units,
            People people,
            Words words,
            ObjectProvider<MessageLeads> leads,
            Clock clock) {
        this.messages = messages;
        this.steps = steps;
        this.units = units;
        this.people = people;
        this.words = words;
        this.leads = leads;
        this.clock = clock;
    }

    MessagePage page(MessageId id, MessageForm typed, String contact, Actor actor) {
        // before the answer, so that one written in between is refused as unread, and not taken for read
        int drafts = steps.count(id, StepKind.DRAFTED);
        var message = messages.getVisibleTo(id, MessageDesk.reach(actor));
        var today = Times.date(clock.instant());
        var known = leads.getIfAvailable();
        var lead = known == null ? null : known.of(id, actor).orElse(null);
        var passed = steps.of(id);
        boolean isAside = message.isAside();
        return new MessagePage(
                "/desk/messages/" + id,
                message.isPublic() ? "/messages/" + message.number() : "",
                "第" + message.number() + "号",
                message.hasSomethingToShow() ? message.title() : message.name(),
                message.hasSomethingToShow() ? message.words() : "",
                facts(message),
                isAside ? aside(words) : badge(message.state(), Boolean.TRUE.equals(message.solved()), words),
                isAside ? "放到一边了，不算期限" : message.due() + (message.isToAccept() ? "前受理" : "前答复"),
                message.isLate(today) && !isAside,
                message.answer(),
                message.answeredOn() == null ? "" : message.answeredOn().toString(),
                solved(message),
                emptied(message, passed),
                road(passed),
                May.of(message, actor),
                message.hasContact(),
                contact,
                message.mayBePublic(),
                message.isPublic(),
                typed.isForAll(),
                lead == null && message.isPublic() && !message.isForgotten() ? "/desk/leads/messages/" + id : "",
                lead,
                filled(typed, message, drafts, today));
    }

    /** The writing of the answer is counted before it is read, as on the page. */
    MessageJson json(MessageId id, Actor actor) {
        var page = page(id, MessageForm.EMPTY, "", actor);
        return MessageJson.of(messages.getVisibleTo(id, MessageDesk.reach(actor)), page, stations(steps.of(id)));
    }

    private List<MessageJson.StepJson> stations(List<Step> passed) {
        var names = names(passed);
        return passed.stream()
                .map(step -> new MessageJson.StepJson(
                        step.kind(),
                        step.at(),
                        step.unit().value(),
                        step.by() == null ? null : names.getOrDefault(step.by(), ""),
                        step.words()))
                .toList();
    }

    private Map<PersonId, String> names(List<Step> passed) {
        return people.names(
                passed.stream().flatMap(step -> Stream.ofNullable(step.by())).toList());
    }

    private List<String> facts(Message message) {
        var facts = new ArrayList<String>();
        facts.add(words.of(message.kind()));
        if (!message.place().isEmpty()) {
            facts.add(message.place());
        }
        facts.add(Times.minute(message.writtenAt()) + "写来");
        facts.add("现在在" + units.get(message.unit()).name());
        if (message.hold() != Hold.NONE) {
            facts.add((message.isAside() ? "放到一边了" : "先看一看") + "，受理或者转办就接着办");
        }
        if (message.waitsForADecision()) {
            facts.add("退过" + message.bounces() + "次，这次转给谁就定了谁办，不能再退");
        }
        if (message.reopened() > 0) {
            facts.add("留言人说没解决，重新办第" + message.reopened() + "次");
        }
        return facts;
    }

    /** Ended is not solved. */
    private static String solved(Message message) {
        if (message.state().isOpen() || message.answeredOn() == null) {
            return "";
        }
        return Boolean.TRUE.equals(message.solved()) ? "留言人说解决了" : message.askedOn() == null ? "还没有问过" : "问过，没有回话";
    }

    private static String emptied(Message message, List<Step> passed) {
        if (!message.isForgotten()) {
            return "";
        }
        return passed.stream().anyMatch(step -> step.kind() == StepKind.DELETED)
                ? "留言人要求删除，写的话和联系方式都删掉了，不用再办。"
                : message.forgottenOn() + "到期，留言人写的原文和联系方式删掉了，不用再办。" + (message.isPublic() ? "下面是留言板上公开的那一份。" : "");
    }

    /** What was typed; else the answer as it was sent back, and what was last made of it for everybody. */
    private static MessageForm filled(MessageForm typed, Message message, int drafts, LocalDate today) {
        boolean isTyped = typed.isForAll();
        var offered = message.offered();
        return new MessageForm(
                typed.unit(),
                typed.reason(),
                typed.note(),
                MessageForm.or(typed.answer()).isEmpty() ? message.answer() : typed.answer(),
                isTyped ? typed.publicTitle() : offered.title(),
                isTyped ? typed.publicWords() : offered.words(),
                isTyped ? typed.publicPlace() : offered.place(),
                drafts,
                isTyped
                        ? message.doubted(typed.shown(), today)
                        : message.doubted(MessageForm.or(typed.answer()), today),
                typed.overruling());
    }

    private List<MessagePage.Passed> road(List<Step> passed) {
        var names = names(passed);
        return passed.stream()
                .map(step -> new MessagePage.Passed(
                        words.of(step.kind()),
                        Times.minute(step.at()),
                        step.by() == null ? nobody(step.kind()) : names.getOrDefault(step.by(), ""),
                        step.words()))
                .toList();
    }

    /** Who did what nobody here did. */
    private static String nobody(StepKind kind) {
        boolean isByItsDay = kind == StepKind.ASKED || kind == StepKind.CLOSED;
        return isByItsDay ? "到时自动" : kind == StepKind.HELD ? "自动" : "留言人";
    }

    /** As its writer is told. */
    static Badge aside(Words words) {
        return new Badge(words.of(StepKind.SET_ASIDE), "", "pause");
    }

    static Badge badge(MessageState state, boolean solved, Words words) {
        if (solved) {
            return new Badge("本人说解决了", "is-good", "check");
        }
        return switch (state) {
            case RECEIVED -> new Badge(words.of(state), "is-warn", "inbox");
            case REFERRED -> new Badge(words.of(state), "is-warn", "send");
            case ACCEPTED -> new Badge(words.of(state), "is-brand", "clock");
            case DRAFTED -> new Badge(words.of(state), "is-brand", "pen");
            case ANSWERED -> new Badge(words.of(state), "is-brand", "msg");
            case CLOSED -> new Badge(words.of(state), "", "pause");
        };
    }
}
