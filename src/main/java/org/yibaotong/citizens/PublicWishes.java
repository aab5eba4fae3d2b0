package org.yibaotong.citizens;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;

/** What everybody may know of wishes (微心愿): a number and an age band, never a name, a face or a school; and claiming one. */
public interface PublicWishes {

    Counts counts();

    Rows<PublicWish> find(Which which, Paging page);

    Optional<PublicWish> find(long number);

    /** Free ones of the same drive, a few: for whoever wants to give more than one. Who come at once are not all shown the same. */
    List<PublicWish> others(long number);

    /** Claims what is left of it, or a place in the line behind those who did. No two ever hold the same. */
    Receipt claim(long number, String name, String telephone);

    Optional<Standing> standing(String code);

    /** A claim is undone by its code (反悔), and whoever waits the longest moves up. */
    void undo(String code);

    enum Which {
        /** Waiting for somebody. */
        OPEN,
        /** Several share one. */
        SHARED,
        FULFILLED
    }

    record Counts(long open, long shared, long fulfilled) {}

    /** @param taken how many of its parts are claimed */
    record PublicWish(
            long number,
            String title,
            String detail,
            String ageBand,
            int price,
            int parts,
            int taken,
            int waiting,
            String state,
            LocalDate dueOn,
            String receipt,
            String thanks) {

        public String url() {
            return "/wishes/" + number;
        }

        public boolean isOpen() {
            return state.equals("OPEN");
        }

        /** What is not claimed, or comes back, is nobody's to claim any more. */
        public boolean isTheInstitutions() {
            return state.equals("INSTITUTION");
        }

        public boolean isFree() {
            return isOpen() && taken < parts;
        }

        /** After the day by which all are fulfilled it is nobody's turn any more. */
        public boolean isToClaim(LocalDate today) {
            return isOpen() && !dueOn.isBefore(today);
        }
    }

    /**
     * @param code by which it can be looked up and undone; told once and kept nowhere
     * @param isHeld or else it waits in the line
     */
    record Receipt(
            String code,
            boolean isHeld,
            int ahead,
            @Nullable Instant expiresAt) {}

    /**
     * @param wish null where it was withdrawn, and nothing of it is told any more
     * @param isTooLate whether it waits for a turn that comes to nobody any more
     * @param said how it stands in words, without a full stop
     */
    record Standing(long number, @Nullable PublicWish wish, State state, boolean isTooLate, String said) {}

    /** What becomes of a claim. */
    enum State {
        HELD,
        WAITING,
        UNDONE,
        EXPIRED,
        DELIVERED
    }
}
