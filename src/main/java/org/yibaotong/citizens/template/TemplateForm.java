package org.yibaotong.citizens.template;

import org.jspecify.annotations.Nullable;

/** What is typed in of a template. */
public record TemplateForm(@Nullable String name, @Nullable String words) {

    static final TemplateForm EMPTY = new TemplateForm("", "");
    static final String[] FIELDS = {"name", "words"};

    public static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
