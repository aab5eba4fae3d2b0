package org.yibaotong.citizens;

import java.util.Optional;
import org.yibaotong.citizens.PublicMessages.PublicMessage;

/** One's own messages (我的留言): where they are, whether they are solved, and where one wants to be told. */
public interface OwnMessages {

    Optional<Own> own(Key key);

    /** 解决了: the writer's word, and nobody else's. */
    void solved(Key key);

    /** 没解决: it begins anew. */
    void reopen(Key key, String why);

    /** A one-time code goes to this telephone or address. */
    void sendCode(Key key, String contact);

    /** From now on the writer is told there. */
    void keepContact(Key key, String contact, String digits);

    /** 撤回同意: off the board at once, or never on it. */
    void withdraw(Key key);

    /** Nothing of who wrote it, nor of what they wrote, is left, and its code opens nothing any more. */
    void delete(Key key);

    /**
     * What opens one's own message: its code, or its number where it was proved that the contact is one's own.
     *
     * @param pass from {@link PublicContacts}, or empty
     */
    record Key(String code, String pass, long number) {

        public static Key of(String code) {
            return new Key(code, "", 0);
        }
    }

    /**
     * One's own: the original, whether public or not.
     *
     * @param mayBePublic whether its writer agrees, be it on the board or not yet
     * @param mayBeTold whether there is still something to be told of it
     * @param isForgotten whether what they wrote was emptied some time after the end
     * @param contact where its writer is told, as much as they need to know it again, or empty
     */
    record Own(
            PublicMessage message,
            boolean isPublic,
            boolean mayBePublic,
            boolean maySay,
            boolean mayReopen,
            boolean mayBeTold,
            boolean isForgotten,
            String contact) {}
}
