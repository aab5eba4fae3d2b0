package org.yibaotong.register.ledger;

import org.yibaotong.register.AccountState;
import org.yibaotong.web.Words;

/** A state as it is shown everywhere: its word, its colour and its icon. */
public record StateMark(String word, String tone, String icon) {

    public static StateMark of(AccountState state, Words words) {
        return new StateMark(words.of(state), tone(state), icon(state));
    }

    private static String tone(AccountState state) {
        return switch (state.standing()) {
            case NORMAL -> "is-good";
            case WARNED -> "is-warn";
            case FAILING -> "is-bad";
            case CLOSING, OPENING -> "is-brand";
            case MERGED, DEREGISTERED -> "";
        };
    }

    private static String icon(AccountState state) {
        return switch (state.standing()) {
            case NORMAL -> "check";
            case WARNED, FAILING -> "alert";
            case CLOSING -> "door";
            case MERGED -> "merge";
            case DEREGISTERED -> "box";
            case OPENING -> "clock";
        };
    }
}
