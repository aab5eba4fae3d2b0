package org.yibaotong.citizens.messagedesk;

import java.util.List;
import org.yibaotong.web.Badge;

/**
 * One message as its clerk sees it, with what may be done about it now.
 *
 * @param contact how to reach its writer, only in the answer to a look that is on the trail
 */
public record MessagePage(
        String url,
        String publicUrl,
        String number,
        String title,
        String words,
        List<String> facts,
        Badge state,
        String due,
        boolean isLate,
        String answer,
        String answeredOn,
        String solved,
        List<Passed> road,
        May may,
        boolean hasContact,
        String contact,
        boolean mayBePublic,
        boolean isPublic,
        MessageForm form) {

    public record Passed(String what, String when, String who, String words) {}

    /** What whoever looks may do now. */
    public record May(
            boolean accept,
            boolean refer,
            boolean bounce,
            boolean extend,
            boolean draft,
            boolean pass,
            boolean sendBack,
            boolean publish) {}
}
