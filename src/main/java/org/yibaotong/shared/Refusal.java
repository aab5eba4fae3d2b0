package org.yibaotong.shared;

import java.util.List;

/** A rule says no (拒绝): its code names the rule, and {@code messages.properties} has the words for it. */
public final class Refusal extends RuntimeException {

    private final String code;
    private final List<Object> arguments;

    public Refusal(String code, Object... arguments) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public static void when(boolean broken, String code, Object... arguments) {
        if (broken) {
            throw new Refusal(code, arguments);
        }
    }

    public static void unless(boolean kept, String code, Object... arguments) {
        when(!kept, code, arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
