package org.yibaotong.citizens.messagedesk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.message.MessageKind;
import org.yibaotong.citizens.message.MessageState;

/**
 * A message in a list, as programs get it.
 *
 * @param unit whose turn it is
 * @param due by when the next is to be done; left out where nothing is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListedMessageJson(
        UUID id,
        long number,
        MessageKind kind,
        String title,
        UUID unit,
        MessageState state,
        boolean isSetAside,
        @Nullable LocalDate due,
        boolean isLate) {}
