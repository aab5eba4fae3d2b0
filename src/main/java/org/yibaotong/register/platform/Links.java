package org.yibaotong.register.platform;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The links of a platform's accounts (主页链接).
 *
 * @param forms how a link is written, {@code {handle}} being the id; one for each kind of id there is
 * @param of the ids that stand in links; an account may have another by which people know it
 * @param inApp whether such a link opens in the platform's app only
 * @param none why there are none; empty where there are
 */
record Links(List<String> forms, Pattern of, boolean inApp, String none) {

    private static final String HANDLE = "{handle}";

    /** What could be its link, best first; whether one leads back to the id is for the platform to say. */
    List<String> of(String handle) {
        return of.matcher(handle).matches()
                ? forms.stream().map(form -> form.replace(HANDLE, handle)).toList()
                : List.of();
    }

    /** Whether a browser shows what it leads to: somebody may have kept another link than ours. */
    boolean opens(String link) {
        return !link.isEmpty() && !(inApp && forms.stream().anyMatch(form -> link.startsWith(beginning(form))));
    }

    private static String beginning(String form) {
        return form.substring(0, Math.max(0, form.indexOf(HANDLE)));
    }
}
