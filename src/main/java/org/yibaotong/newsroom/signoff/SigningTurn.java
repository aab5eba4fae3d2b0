package org.yibaotong.newsroom.signoff;

import java.util.Set;
import org.yibaotong.newsroom.proof.ProofState;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.PersonId;

/**
 * One person about to sign (签发的一刻): everything the policies ask about.
 *
 * @param doubted whether the edition says something that must not be published and nobody answers for
 * @param shown whether everybody in its pictures may be shown
 */
record SigningTurn(
        Story story,
        int seen,
        Actor signer,
        Set<PersonId> authors,
        Set<PersonId> reviewers,
        ProofState proofs,
        boolean doubted,
        boolean shown) {}
