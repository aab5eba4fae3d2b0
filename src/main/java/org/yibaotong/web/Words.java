package org.yibaotong.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yibaotong.shared.Refusal;

/** The Chinese words of codes that are said in many places: stages, roles, acts, refusals. */
@Component
public class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String code, Object... arguments) {
        return messages.getMessage(code, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    /** Why a rule says no. */
    public String of(Refusal refusal) {
        return of(refusal.code(), refusal.arguments().toArray());
    }

    /** For codes kept in old rows, which may have lost their words since. */
    public String orElse(String code, String otherwise) {
        return String.valueOf(messages.getMessage(code, null, otherwise, Locale.SIMPLIFIED_CHINESE));
    }

    /** The word of one constant: {@code stage.in-first-review} for {@code Stage.IN_FIRST_REVIEW}. */
    public String of(Enum<?> constant) {
        var kind = constant.getDeclaringClass().getSimpleName();
        return of(dashed(kind.replaceAll("(?<=[a-z])(?=[A-Z])", "-")) + "." + dashed(constant.name()));
    }

    private static String dashed(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
