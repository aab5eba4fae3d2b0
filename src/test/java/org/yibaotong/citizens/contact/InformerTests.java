package org.yibaotong.citizens.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.yibaotong.citizens.contact.Messenger.UndeliveredText;

/** Telling one after the other: who was not reached is not said to have been, and the others are told all the same. */
class InformerTests {

    private static final Contact LOST = Contact.of("13800002021");

    private final List<Contact> reached = new ArrayList<>();
    private final Informer informer = new Informer((to, letter) -> {
        if (to.equals(LOST)) {
            throw new UndeliveredText("the gateway answered 503");
        }
        reached.add(to);
    });

    @Test
    void onlyWhoWasReachedIsTakenToBeTold() {
        var next = Contact.of("13800002022");
        var line = new Line(LOST, next);
        informer.tellEach(line);
        assertThat(reached).containsExactly(next);
        assertThat(line.told).containsExactly(next);
    }

    /** Whoever cannot be sent anything is not tried again for ever. */
    @Test
    void whoLeftNothingToBeReachedByIsDoneWith() {
        var landline = new Contact("02588000000");
        var line = new Line(landline);
        informer.tellEach(line);
        assertThat(reached).isEmpty();
        assertThat(line.told).containsExactly(landline);
    }

    /** Each is taken once. */
    private static class Line implements Untold<Contact> {

        private final Queue<Contact> waiting;
        private final List<Contact> told = new ArrayList<>();

        Line(Contact... contacts) {
            waiting = new ArrayDeque<>(List.of(contacts));
        }

        @Override
        public Optional<Contact> take() {
            return Optional.ofNullable(waiting.poll());
        }

        @Override
        public String whom(Contact one) {
            return "somebody";
        }

        @Override
        public Optional<Contact> contact(Contact one) {
            return Contact.ofTelephone(one.address());
        }

        @Override
        public Letter letter(Contact one) {
            return Letter.of("轮到您了", "轮到您了");
        }

        @Override
        public void told(Contact one) {
            told.add(one);
        }
    }
}
