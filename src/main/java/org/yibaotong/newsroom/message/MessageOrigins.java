package org.yibaotong.newsroom.message;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.TellableMessages;
import org.yibaotong.citizens.TellableMessages.Origin;
import org.yibaotong.newsroom.SubmissionId;
import org.yibaotong.shared.Actor;

/** Says of submissions from which message they come, to those who may know. */
@Component
public class MessageOrigins {

    private final MessageLinks links;
    private final TellableMessages messages;

    MessageOrigins(MessageLinks links, TellableMessages messages) {
        this.links = links;
        this.messages = messages;
    }

    /**
     * A message a submission tells of.
     *
     * @param url where this person reads it, or empty
     * @param isStillAgreed whether its writer still wants it told
     * @param isOnTheBoard whether everybody reads it now
     */
    public record MessageOrigin(String url, boolean isStillAgreed, boolean isOnTheBoard) {

        static final MessageOrigin GONE = new MessageOrigin("", false, false);

        static MessageOrigin of(Origin origin) {
            return new MessageOrigin(origin.url(), origin.isStillAgreed(), origin.isOnTheBoard());
        }

        /** What to know before it is used, or empty. */
        public String warning() {
            if (!isStillAgreed) {
                return "留言人已经不同意公开，请不要再用";
            }
            return isOnTheBoard ? "" : "已从留言板撤下";
        }
    }

    public Map<SubmissionId, MessageOrigin> of(Collection<SubmissionId> submissions, Actor actor) {
        var known = links.of(submissions);
        if (known.isEmpty()) {
            return Map.of();
        }
        var origins = messages.origins(known.values(), actor);
        return known.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, link -> {
            var origin = origins.get(link.getValue());
            return origin == null ? MessageOrigin.GONE : MessageOrigin.of(origin);
        }));
    }
}
