package org.yibaotong.identity.factor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A passkey (通行密钥): a key on a phone, a computer or a stick that signs its owner in. */
public record Passkey(
        String id, String label, Instant addedAt, @Nullable Instant usedAt) {}
