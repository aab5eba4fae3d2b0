package org.yibaotong.newsroom.proof;

import java.util.Arrays;
import java.util.Optional;
import org.yibaotong.newsroom.story.Stage;
import org.yibaotong.shared.Refusal;
import org.yibaotong.shared.Role;

/** What must hold before a reading counts (三校). */
enum ProofPolicy {
    HOLDS_THE_ROLE("story.proof.without-role") {
        /** The first reading may be the editor's own. */
        @Override
        boolean allows(ProofTurn turn) {
            var roles = turn.reading() == Reading.FIRST
                    ? new Role[] {Role.EDITOR, Role.PROOFREADER}
                    : new Role[] {Role.PROOFREADER};
            return turn.reader().reach(roles).covers(turn.story().unit());
        }
    },
    IS_IN_ORDER("story.proof.out-of-order") {
        @Override
        boolean allows(ProofTurn turn) {
            return turn.state().isTurnOf(turn.reading());
        }
    },
    SECOND_IS_ANOTHER_PERSON("story.proof.same-person") {
        @Override
        boolean allows(ProofTurn turn) {
            return turn.reading() != Reading.SECOND
                    || !turn.state().wasDoneBy(Reading.FIRST, turn.reader().person());
        }
    },
    THIRD_IS_OF_WHAT_WILL_BE_SIGNED("story.proof.not-to-be-signed") {
        @Override
        boolean allows(ProofTurn turn) {
            return turn.reading() != Reading.THIRD || turn.story().stage() == Stage.TO_BE_SIGNED;
        }
    },
    HAS_READ_THIS_EDITION("story.proof.edition-moved") {
        @Override
        boolean allows(ProofTurn turn) {
            return turn.seen() == turn.story().edition();
        }
    };

    private final String refusal;

    ProofPolicy(String refusal) {
        this.refusal = refusal;
    }

    abstract boolean allows(ProofTurn turn);

    static void check(ProofTurn turn) {
        refusal(turn).ifPresent(code -> {
            throw new Refusal(code, turn.story().edition());
        });
    }

    static Optional<String> refusal(ProofTurn turn) {
        return Arrays.stream(values())
                .filter(policy -> !policy.allows(turn))
                .findFirst()
                .map(policy -> policy.refusal);
    }
}
