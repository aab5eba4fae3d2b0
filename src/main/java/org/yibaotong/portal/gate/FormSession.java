package org.yibaotong.portal.gate;

import jakarta.servlet.http.HttpServletRequest;

/** The browser that sends a form, known until it is closed and by nothing else. */
public final class FormSession {

    static final String ATTRIBUTE = FormSession.class.getName();

    private FormSession() {}

    public static String of(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(ATTRIBUTE));
    }
}
