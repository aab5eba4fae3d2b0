package org.yibaotong.citizens.message;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Where messages stand on their road (留言的路), for SQL: as {@link MessageState} says, so that a new state is found in one place. */
public final class MessageRoad {

    /** Those somebody deals with (在办): not yet answered, and not put aside. */
    public static final String OPEN = in(MessageState::isOpen) + " and held <> 'ASIDE'";

    /** Those that whoever has them is still to take on, or to write the answer to; one that is written is read by somebody else. */
    public static final String TO_DO = in(MessageState::isToDo);

    /** By when the next is to be done, as {@link Message#due()} says. */
    public static final String DUE = "case when " + in(MessageState::isToAccept) + " then accept_by else reply_by end";

    private MessageRoad() {}

    private static String in(Predicate<MessageState> which) {
        return Arrays.stream(MessageState.values())
                .filter(which)
                .map(state -> "'" + state + "'")
                .collect(Collectors.joining(", ", "state in (", ")"));
    }
}
