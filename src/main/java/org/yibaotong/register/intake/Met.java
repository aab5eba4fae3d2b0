package org.yibaotong.register.intake;

import java.util.List;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.intake.Intake.RowOf;
import org.yibaotong.register.reading.Row;

/**
 * A row that could be read.
 *
 * @param accounts the known one it is about, if there is one; two where its id is of one and its link of another
 */
record Met(RowOf at, Row row, List<AccountId> accounts) {

    Met about(List<AccountId> found) {
        return new Met(at, row, found);
    }
}
