package org.yibaotong.citizens.messagedesk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.citizens.MessageLeads.MessageLead;
import org.yibaotong.citizens.message.Hold;
import org.yibaotong.citizens.message.Message;
import org.yibaotong.citizens.message.MessageState;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Refusal;
import org.yibaotong.text.PlainText;
import org.yibaotong.web.Badge;

/**
 * One message as its clerk sees it, with what may be done about it now.
 *
 * @param solved what its writer said of the answer, or empty where there is none
 * @param emptied why its writer's words are not there any more, or empty where they are
 * @param isTypedForAll whether somebody just typed what everybody is to read
 * @param leadUrl where it is told to the newsroom, or empty where it may not be, or was
 * @param lead what the newsroom made of it, or null
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
        String emptied,
        List<Passed> road,
        May may,
        boolean hasContact,
        String contact,
        boolean mayBePublic,
        boolean isPublic,
        boolean isTypedForAll,
        String leadUrl,
        @Nullable MessageLead lead,
        MessageForm form) {

    /** Whether somebody typed another answer than the one that is kept; neither is lost for the other. */
    public boolean differs() {
        return !PlainText.lines(MessageForm.or(form.answer())).equals(answer);
    }

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
            boolean publish,
            boolean release,
            boolean setAside) {

        static May of(Message message, Actor actor) {
            boolean isTurn = !message.isForgotten() && MessageDesk.reach(actor).covers(message.unit());
            boolean isHome = !message.isForgotten() && MessageDesk.reach(actor).covers(message.home());
            boolean isAccepted = message.state() == MessageState.ACCEPTED;
            boolean isDrafted = message.state() == MessageState.DRAFTED;
            boolean mayModerate = MessageDesk.decides(message, actor) && allows(message::refuseToModerate);
            return new May(
                    isTurn && message.isToAccept(),
                    isHome && (message.state() == MessageState.RECEIVED || isAccepted),
                    isTurn && message.state() == MessageState.REFERRED && !message.isDecided(),
                    isTurn && isAccepted && !message.isExtended(),
                    isTurn && isAccepted,
                    isDrafted && allows(() -> message.refuseToPass(actor.person())),
                    isDrafted,
                    message.mayBePublic() && !message.isPublic() && message.hasSomethingToShow(),
                    mayModerate && message.hold() != Hold.NONE,
                    mayModerate && !message.isAside());
        }

        private static boolean allows(Runnable rule) {
            try {
                rule.run();
                return true;
            } catch (Refusal refused) {
                return false;
            }
        }
    }
}
