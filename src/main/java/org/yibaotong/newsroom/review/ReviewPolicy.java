package org.yibaotong.newsroom.review;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.yibaotong.shared.Refusal;

/**
 * What must hold before somebody reviews: three rounds, three people, none of them an author (三审分离). Roles alone do not keep people
 * apart, so the people themselves are compared.
 */
enum ReviewPolicy {
    HOLDS_THE_ROLE("story.review.without-role") {
        @Override
        boolean allows(Turn turn) {
            return turn.reviewer()
                    .reach(turn.round().role())
                    .covers(turn.story().unit());
        }
    },
    IS_NO_AUTHOR("story.review.own-story") {
        @Override
        boolean allows(Turn turn) {
            return !turn.authors().contains(turn.reviewer().person());
        }
    },
    TOOK_NO_OTHER_ROUND("story.review.same-person") {
        @Override
        boolean allows(Turn turn) {
            return !turn.others().contains(turn.reviewer().person());
        }
    },
    IS_IN_TURN("story.review.out-of-turn") {
        @Override
        boolean allows(Turn turn) {
            return turn.story().stage().round().orElse(turn.round()) == turn.round();
        }
    },
    HAS_READ_THIS_EDITION("story.review.edition-moved") {
        @Override
        boolean allows(Turn turn) {
            return turn.seen() == turn.story().edition();
        }
    };

    /** What an emergency may set aside. That authors never review their own story is not among it. */
    private static final Set<ReviewPolicy> WAIVED = EnumSet.of(TOOK_NO_OTHER_ROUND, IS_IN_TURN);

    private final String refusal;

    ReviewPolicy(String refusal) {
        this.refusal = refusal;
    }

    abstract boolean allows(Turn turn);

    static void check(Turn turn) {
        refusal(turn).ifPresent(code -> {
            throw new Refusal(code, turn.story().edition());
        });
    }

    /** The code of what forbids it, for a page that says so before anybody tries. */
    static Optional<String> refusal(Turn turn) {
        return Arrays.stream(values())
                .filter(policy -> !policy.allows(turn))
                .findFirst()
                .map(policy -> policy.refusal);
    }

    /** The same in an emergency, which there is only where it sets something aside. */
    static Optional<String> refusalInEmergency(Turn turn) {
        return Arrays.stream(values())
                .filter(policy -> !WAIVED.contains(policy) && !policy.allows(turn))
                .map(policy -> policy.refusal)
                .findFirst()
                .or(() -> setsAside(turn) ? Optional.empty() : Optional.of("story.pass-in-emergency.not-needed"));
    }

    private static boolean setsAside(Turn turn) {
        return WAIVED.stream().anyMatch(policy -> !policy.allows(turn));
    }
}
