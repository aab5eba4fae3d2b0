package org.yibaotong.inspection;

import java.util.UUID;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.NewId;

/** Something that is wrong with an account (问题). */
public record FindingId(UUID value) implements Identifier {

    public static FindingId of(String text) {
        return new FindingId(UUID.fromString(text));
    }

    public static FindingId next() {
        return new FindingId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
