package org.yibaotong.newsroom.signoff;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import org.yibaotong.newsroom.proof.Reading;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;

/** What must hold before a story is signed off (签发). */
enum SignOffPolicy {
    HOLDS_THE_ROLE("story.sign-off.without-role") {
        @Override
        boolean allows(SigningTurn turn) {
            return turn.signer().reach(Role.FINAL_REVIEWER).covers(turn.story().unit());
        }
    },
    IS_FINALLY_REVIEWED("story.sign-off.before-final-review") {
        @Override
        boolean allows(SigningTurn turn) {
            return turn.story().stage() == Stage.TO_BE_SIGNED;
        }
    },
    IS_NO_AUTHOR("story.sign-off.own-story") {
        @Override
        boolean allows(SigningTurn turn) {
            return !turn.authors().contains(turn.signer().person());
        }
    },
    /** Whoever reviewed may have become an author since, when something of theirs was merged in. */
    REVIEWERS_ARE_NO_AUTHORS("story.sign-off.reviewer-wrote") {
        @Override
        boolean allows(SigningTurn turn) {
            return Collections.disjoint(turn.authors(), turn.reviewers());
        }
    },
    IS_PROOFREAD("story.sign-off.proof-missing") {
        @Override
        boolean allows(SigningTurn turn) {
            return turn.proofs().isTurnOf(Reading.THIRD);
        }
    },
    THIRD_PROOF_IS_OF_THIS_EDITION("story.sign-off.third-proof-missing") {
        @Override
        boolean allows(SigningTurn turn) {
            return turn.proofs().isDone(Reading.THIRD);
        }
    },
    NOTHING_GRAVE_STANDS_IN_IT("story.sign-off.grave-doubt") {
        @Override
        boolean allows(SigningTurn turn) {
            return !turn.doubted();
        }
    },
    PEOPLE_IN_PICTURES_MAY_BE_SHOWN("story.sign-off.consent-missing") {
        @Override
        boolean allows(SigningTurn turn) {
            return turn.shown();
        }
    },
    HAS_READ_THIS_EDITION("story.sign-off.edition-moved") {
        @Override
        boolean allows(SigningTurn turn) {
            return turn.seen() == turn.story().edition();
        }
    };

    private final String refusal;

    SignOffPolicy(String refusal) {
        this.refusal = refusal;
    }

    abstract boolean allows(SigningTurn turn);

    static void check(SigningTurn turn) {
        refusal(turn).ifPresent(code -> {
            throw new Refusal(code, turn.story().edition());
        });
    }

    static Optional<String> refusal(SigningTurn turn) {
        return Arrays.stream(values())
                .filter(policy -> !policy.allows(turn))
                .findFirst()
                .map(policy -> policy.refusal);
    }
}
