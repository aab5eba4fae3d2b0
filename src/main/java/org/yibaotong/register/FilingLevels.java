package org.yibaotong.register;

import java.util.Collection;
import java.util.List;
import org.yibaotong.shared.PersonId;
import org.yibaotong.shared.UnitId;

/** Who has to agree to what a unit asks for (逐级): the units above it where somebody keeps the ledger, the nearest first. */
public interface FilingLevels {

    /** Whoever asks and keeps the ledger themselves stands for their own level; somebody else has to agree. */
    List<UnitId> above(UnitId unit, PersonId asking);

    /** Whether nobody but whoever asks could agree: they do what they would ask for. */
    boolean isAlone(UnitId unit, PersonId asking);

    /** Who is asked at a level: those whose place it is; where there are none, everybody above. */
    Collection<PersonId> asked(UnitId level);
}
