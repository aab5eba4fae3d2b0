package org.yibaotong.citizens;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.yibaotong.shared.Actor;

/** Messages (留言) the newsroom may be told of (报给编辑部): as everybody reads them, and nothing of who wrote them. */
public interface TellableMessages {

    /** The one that stands on the board under this number. */
    Optional<MessageId> onTheBoard(long number);

    /** What may be told of one that this clerk sees. */
    Tellable get(MessageId message, Actor actor);

    /** It is told to the newsroom, once, in words that do not tell whose it is. */
    void handOn(MessageId message, Tellable told, Actor actor);

    /** Where something that was told came from. One whose writer wants nothing told any more is here too, and says so. */
    Map<MessageId, Origin> origins(Collection<MessageId> messages, Actor actor);

    record Tellable(String title, String words, String place) {}

    /**
     * @param url where this person reads it, or empty: its desk's page for its clerks, the board for everybody else
     * @param isStillAgreed whether its writer still agrees that it is told
     * @param isOnTheBoard whether everybody reads it now; a clerk may have taken it off
     */
    record Origin(long number, String url, boolean isStillAgreed, boolean isOnTheBoard) {}
}
