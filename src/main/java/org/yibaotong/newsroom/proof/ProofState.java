package org.yibaotong.newsroom.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yibaotong.newsroom.story.Story;
import org.yibaotong.shared.PersonId;

/**
 * How far a story is proofread (校对进度). The first two readings count for the whole road; the third only for the edition it read, so
 * that any change asks for it again. A correction needs the third alone.
 */
public record ProofState(List<Proof> proofs, int edition, boolean isCorrection) {

    static ProofState of(Story story, List<Proof> all) {
        var ofThisRoad = all.stream()
                .filter(proof -> proof.edition() > story.road().from())
                .toList();
        return new ProofState(ofThisRoad, story.edition(), story.road().isCorrection());
    }

    /** The last valid reading of this kind. */
    public Optional<Proof> find(Reading reading) {
        return proofs.stream()
                .filter(proof -> proof.reading() == reading)
                .filter(proof -> reading != Reading.THIRD || proof.edition() == edition)
                .reduce((earlier, later) -> later);
    }

    public boolean isDone(Reading reading) {
        return find(reading).isPresent();
    }

    public boolean isNeeded(Reading reading) {
        return !isCorrection || reading == Reading.THIRD;
    }

    /** Whether every reading before this one is done or not needed. */
    public boolean isTurnOf(Reading reading) {
        return Arrays.stream(Reading.values())
                .filter(earlier -> earlier.compareTo(reading) < 0)
                .allMatch(earlier -> isDone(earlier) || !isNeeded(earlier));
    }

    /** The reading that comes next, or none when all are done. */
    public Optional<Reading> next() {
        return Arrays.stream(Reading.values())
                .filter(reading -> isNeeded(reading) && !isDone(reading))
                .findFirst();
    }

    boolean wasDoneBy(Reading reading, PersonId person) {
        return find(reading).filter(proof -> proof.by().equals(person)).isPresent();
    }
}
