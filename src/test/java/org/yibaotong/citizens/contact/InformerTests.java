package org.yibaotong.citizens.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import org.yibaotong.citizens.contact.Messenger.UndeliveredText;

/** Telling one after the other: who was not reached is not said to have been, and the others are told all the same. */
class InformerTests {

    private static final Contact LOST = Contact.of("13800002021");

    private final List<Contact> reached = new ArrayList<>();
    private final Informer informer = new Informer(this::send, TransactionOperations.withoutTransaction());

    private void send(Contact to, Letter letter) {
        if (to.equals(LOST)) {
            throw new UndeliveredText("the gateway answered 503");
        }
        reached.add(to);
    }

    @Test
    void onlyWhoWasReachedIsTakenToBeTold() {
        var next = Contact.of("13800002022");
        var line = new Line(LOST, next);
        informer.tellEach(line);
        assertThat(reached).containsExactly(next);
        assertThat(line.told).containsExactly(next);
    }

    /** Somebody with a telephone has to do it. */
    @Test
    void whoLeftNothingToBeReachedByIsGivenUpAtOnce() {
        var landline = new Contact("02588000000");
        var line = new Line(landline);
        informer.tellEach(line);
        assertThat(reached).isEmpty();
        assertThat(line.told).isEmpty();
        assertThat(line.givenUp).containsExactly(landline);
    }

    @Test
    void whoWasNotReachedIsGivenUpAfterTheLastTryAndNotBefore() {
        var early = new Line(LOST);
        early.tries = Untold.TRIES - 1;
        informer.tellEach(early);
        assertThat(early.givenUp).isEmpty();
        var last = new Line(LOST);
        last.tries = Untold.TRIES;
        informer.tellEach(last);
        assertThat(last.givenUp).containsExactly(LOST);
        assertThat(last.rungUp).containsExactly(LOST);
        assertThat(last.told).isEmpty();
    }

    /** They gave it back, or a clerk on another machine had given up before. */
    @Test
    void nobodyIsRungUpWhoHasNotToBeToldAnyMore() {
        var gone = new Line(new Contact("02588000000"));
        gone.isStillToBeTold = false;
        informer.tellEach(gone);
        assertThat(gone.rungUp).isEmpty();
    }

    /** Each is taken once. */
    private static class Line implements Untold<Contact> {

        private final Queue<Contact> waiting;
        private final List<Contact> told = new ArrayList<>();
        private final List<Contact> givenUp = new ArrayList<>();
        private final List<Contact> rungUp = new ArrayList<>();
        private int tries = 1;
        private boolean isStillToBeTold = true;

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
        public int tries(Contact one) {
            return tries;
        }

        @Override
        public void told(Contact one) {
            told.add(one);
        }

        @Override
        public boolean giveUp(Contact one) {
            givenUp.add(one);
            return isStillToBeTold;
        }

        @Override
        public void tellClerks(Contact one) {
            rungUp.add(one);
        }
    }
}
