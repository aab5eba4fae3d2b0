package org.yibaotong.identity.intake;

import java.util.List;
import org.yibaotong.shared.Actor;

/** What is done with the sheets of one kind (导入的做法). Implemented where their rows end up. */
public interface SheetWork {

    SheetKind kind();

    /** What would become of each row now, in the order of the sheet. */
    List<? extends Fate<?>> preview(Intake intake, Actor actor);

    /**
     * Saves the next rows that are to be saved, in one transaction of its own. What is saved counts as unchanged the next time.
     *
     * @return how many are left after that
     */
    int saveSome(Intake intake, Actor actor);
}
