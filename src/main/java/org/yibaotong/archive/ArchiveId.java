package org.yibaotong.archive;

import java.util.UUID;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.NewId;

/** An archive (存档). */
public record ArchiveId(UUID value) implements Identifier {

    public static ArchiveId of(String text) {
        return new ArchiveId(UUID.fromString(text));
    }

    public static ArchiveId next() {
        return new ArchiveId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
