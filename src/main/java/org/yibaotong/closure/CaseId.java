package org.yibaotong.closure;

import java.util.UUID;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.NewId;

/** A closure case (关停办理). */
public record CaseId(UUID value) implements Identifier {

    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    public static CaseId next() {
        return new CaseId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
