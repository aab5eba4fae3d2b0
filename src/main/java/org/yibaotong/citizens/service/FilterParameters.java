package org.yibaotong.citizens.service;

import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.UnitId;
import org.yibaotong.text.PlainText;

/** The filter as it comes with an address: what is left out is null. */
public record FilterParameters(
        @Nullable String q,
        @Nullable String topic,
        @Nullable ServiceKind kind,
        @Nullable Need need,
        @Nullable Boolean closed,
        @Nullable String unit) {

    ServiceFilter filter(@Nullable UnitId within) {
        return new ServiceFilter(
                PlainText.line(ServiceForm.or(q)),
                ServiceForm.or(topic),
                kind,
                need,
                Boolean.TRUE.equals(closed),
                within == null ? null : within.value());
    }
}
