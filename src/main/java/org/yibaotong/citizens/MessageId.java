package org.yibaotong.citizens;

import java.util.UUID;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.NewId;

/** A message (留言). */
public record MessageId(UUID value) implements Identifier {

    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    public static MessageId next() {
        return new MessageId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
