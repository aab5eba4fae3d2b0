package org.yibaotong.citizens;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signing up (报名) without an account: what is asked, the seats there are, and what became of one's own by its code. */
public interface PublicSignUps {

    /** What there is to know before one signs up for the service with this number. */
    Optional<Plan> plan(long service);

    /** @throws org.yibaotong.shared.Refusal where it is closed, something is missing, or the telephone has signed up already */
    Receipt signUp(long service, Entry entry);

    Optional<Standing> find(String code);

    /** Gives the seat back, and it goes to whoever waits the longest. */
    void cancel(String code);

    /**
     * @param capacity null where there are no seats
     * @param isForChildren whether a guardian signs up and agrees
     * @param isOpen whether one can still sign up
     */
    record Plan(
            @Nullable Instant beginsAt,
            Instant closesAt,
            @Nullable Integer capacity,
            int seated,
            int waiting,
            int keepDays,
            boolean isForChildren,
            List<Asked> asked,
            boolean isOpen) {

        public boolean isFull() {
            return capacity != null && seated >= capacity;
        }
    }

    /** @param kind by its code */
    record Asked(int position, String label, String kind, List<String> choices, boolean required) {}

    /**
     * @param answers by the position of what was asked
     * @param agreed the version of the rules of children's data under which the guardian agrees, or empty
     */
    record Entry(String name, String telephone, Map<Integer, String> answers, String agreed) {

        public Entry(String name, String telephone, Map<Integer, String> answers) {
            this(name, telephone, answers, "");
        }
    }

    /**
     * @param code by which it can be looked up and given back; told once and kept nowhere
     * @param ahead how many wait before, or 0 for who has a seat
     */
    record Receipt(String code, boolean isSeated, int ahead) {}

    /**
     * @param isOffered or else it does not take place any more
     * @param hasBegun whether nobody gets a seat that is given back
     * @param said how it stands in words, without a full stop
     */
    record Standing(long service, String serviceName, boolean isOffered, boolean hasBegun, State state, String said) {

        /** Whether giving it back helps somebody else. */
        public boolean isStillToCome() {
            return isOffered && !hasBegun;
        }
    }

    /** What becomes of a sign-up. */
    enum State {
        SEATED,
        WAITING,
        CANCELLED
    }
}
