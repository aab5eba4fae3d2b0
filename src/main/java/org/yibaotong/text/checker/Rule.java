package org.yibaotong.text.checker;

import java.time.LocalDate;
import java.util.List;

/** Something that is looked for in every passage (查错规则). */
interface Rule {

    /** @param day on which it is read, which tells which year a day without one means */
    void look(int passage, String text, LocalDate day, List<Doubt> into);
}
