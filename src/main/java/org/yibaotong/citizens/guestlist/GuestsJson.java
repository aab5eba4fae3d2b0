package org.yibaotong.citizens.guestlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.signup.GuestDesk;
import org.yibaotong.citizens.signup.Tally;
import org.yibaotong.citizens.signupplan.Plans;
import org.yibaotong.citizens.signupplan.SignUpPlan;
import org.yibaotong.shared.Rows;

/**
 * Who signed up, as programs get it.
 *
 * @param name of the service
 * @param numbers how many there are; left out before seats and closing time are settled
 * @param questions their labels, in the order of the answers
 * @param untold how many have to be rung up
 * @param onTheWay how many a message is still on its way to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GuestsJson(
        String name,
        @Nullable NumbersJson numbers,
        boolean isForgotten,
        List<String> questions,
        int untold,
        int onTheWay,
        Rows<GuestJson> rows) {

    /**
     * @param place in the order they signed up in
     * @param agreed the version of the rules of children's data under which a guardian agreed, or empty
     */
    record GuestJson(
            UUID id,
            long place,
            String name,
            String telephone,
            List<String> answers,
            String agreed,
            Instant at,
            boolean isSeated,
            boolean movedUp,
            boolean isUntold,
            boolean came) {

        static GuestJson of(GuestDesk.Line one) {
            return new GuestJson(
                    one.id(),
                    one.place(),
                    one.name(),
                    one.telephone(),
                    one.answers(),
                    one.agreed(),
                    one.at(),
                    one.isSeated(),
                    one.movedUp(),
                    one.isUntold(),
                    one.came());
        }
    }

    /** @param capacity how many seats there are; left out where there are none to run out of */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NumbersJson(@Nullable Integer capacity, int seated, int waiting, int came, Instant closesAt) {

        static NumbersJson of(SignUpPlan plan, Plans.Numbers numbers) {
            return new NumbersJson(
                    plan.capacity(), numbers.seated(), numbers.waiting(), numbers.came(), plan.closesAt());
        }
    }

    /** How many signed up and what they answered, without names; of {@code counted} of them the answers are counted. */
    record TalliesJson(String name, NumbersJson numbers, boolean isForgotten, int counted, List<Tally> tallies) {}
}
