package org.yibaotong.newsroom.message;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicMessages;
import org.yibaotong.citizens.PublicMessages.PublicMessage;
import org.yibaotong.citizens.PublicMessages.Which;
import org.yibaotong.citizens.TellableMessages;
import org.yibaotong.example.Chapter;
import org.yibaotong.example.ExampleCity;
import org.yibaotong.identity.People;
import org.yibaotong.shared.Paging;

/** One message of the example city that its clerk handed to the newsroom: it waits in the pool. */
@Component
@Order(46)
class MessageLeadChapter implements Chapter {

    private static final String TITLE = "开一张证明跑了三个地方";

    private final PublicMessages board;
    private final TellableMessages messages;
    private final MessageLeadDesk desk;
    private final People people;

    MessageLeadChapter(PublicMessages board, TellableMessages messages, MessageLeadDesk desk, People people) {
        this.board = board;
        this.messages = messages;
        this.desk = desk;
        this.people = people;
    }

    @Override
    public void tell(ExampleCity city) {
        var clerk = people.actor(people.findByLogin("luyuan").orElseThrow().id());
        board.find(Which.OPEN, new Paging(1)).rows().stream()
                .filter(one -> one.title().equals(TITLE))
                .map(PublicMessage::number)
                .flatMap(number -> messages.onTheBoard(number).stream())
                .forEach(id -> desk.handOn(id, MessageLeadForm.begin(messages.get(id, clerk)), clerk));
    }
}
