package org.yibaotong.register.platform;

import java.net.IDN;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How an account is called where it is named with its platform (称呼), such as 微博@望江发布, and how people find it there.
 *
 * @param forms the first of them of which all is known is taken: {@code {name}}, and {@code {handle}} where people can read it
 * @param told the ids that tell people something; a long one that only links know tells them nothing
 * @param find what to do in the app where no link leads to it; empty where an address is enough
 */
record Calling(List<String> forms, Pattern told, String find) {

    private static final String NAME = "{name}";
    private static final String HANDLE = "{handle}";

    String called(String name, String handle) {
        boolean isTold = told.matcher(handle).matches();
        return forms.stream()
                .filter(form -> isTold || !form.contains(HANDLE))
                .findFirst()
                .orElse(NAME)
                .replace(HANDLE, IDN.toUnicode(handle))
                .replace(NAME, name);
    }

    String toFind(String name) {
        return find.replace(NAME, name);
    }
}
