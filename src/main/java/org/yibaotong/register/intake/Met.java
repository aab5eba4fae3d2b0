package org.yibaotong.register.intake;

import org.jspecify.annotations.Nullable;
import org.yibaotong.register.AccountId;
import org.yibaotong.register.intake.Intake.RowOf;
import org.yibaotong.register.reading.Row;

/**
 * A row that could be read.
 *
 * @param account the known account it is about
 */
record Met(RowOf at, Row row, @Nullable AccountId account) {

    Met about(@Nullable AccountId found) {
        return new Met(at, row, found);
    }
}
