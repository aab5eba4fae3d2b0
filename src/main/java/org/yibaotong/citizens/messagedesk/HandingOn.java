package org.yibaotong.citizens.messagedesk;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibaotong.citizens.MessageHandedOn;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.TellableMessages;
import org.yibaotong.citizens.message.Message;
import org.yibaotong.citizens.message.Messages;
import org.yibaotong.citizens.message.StepKind;
import org.yibaotong.citizens.message.Steps;
import org.yibaotong.citizens.publictext.PublicText;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Reach;
import org.yibaotong.shared.Refusal;
import org.yibaotong.web.Times;

/** Where messages are told to the newsroom. */
@Component
@Transactional
class HandingOn implements TellableMessages {

    private final Messages messages;
    private final Steps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandingOn(Messages messages, Steps steps, ApplicationEventPublisher events, Clock clock) {
        this.messages = messages;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<MessageId> onTheBoard(long number) {
        return messages.published(number).map(Message::id);
    }

    @Override
    public Tellable get(MessageId id, Actor actor) {
        var text = messages.getVisibleTo(id, MessageDesk.reach(actor)).tellable();
        return new Tellable(text.title(), text.words(), text.place());
    }

    /** Held, so that of two who press at once one hands it on. */
    @Override
    public void handOn(MessageId id, Tellable told, Actor actor) {
        var now = clock.instant();
        var message = messages.holdVisibleTo(id, MessageDesk.reach(actor));
        message.refuseToHandOn(new PublicText(told.title(), told.words(), told.place()), Times.date(now));
        Refusal.when(steps.has(id, StepKind.HANDED_ON), "message.hand-on.already");
        steps.add(message, StepKind.HANDED_ON, actor.person(), "", now);
        events.publishEvent(new MessageHandedOn(id, message.number(), actor.person(), now));
    }

    @Override
    public Map<MessageId, Origin> origins(Collection<MessageId> ids, Actor actor) {
        var reach = MessageDesk.reach(actor);
        return messages.list(ids).stream().collect(Collectors.toMap(Message::id, one -> origin(one, reach)));
    }

    private static Origin origin(Message one, Reach reach) {
        var board = one.isPublic() ? "/messages/" + one.number() : "";
        var url = one.isSeenBy(reach) ? "/desk/messages/" + one.id() : board;
        return new Origin(one.number(), url, one.mayBePublic(), one.isPublic());
    }
}
