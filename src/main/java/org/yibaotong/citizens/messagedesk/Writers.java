package org.yibaotong.citizens.messagedesk;

import org.springframework.stereotype.Component;
import org.yibaotong.citizens.MessageId;
import org.yibaotong.citizens.follower.UntoldFollowers;
import org.yibaotong.citizens.writer.UntoldWriters;
import org.yibaotong.citizens.writer.UntoldWriters.News;

/** Who is to be told of a message, each in their turn once it is committed: a gateway that hangs holds no connection. */
@Component
class Writers {

    private final UntoldWriters writers;
    private final UntoldFollowers followers;

    Writers(UntoldWriters writers, UntoldFollowers followers) {
        this.writers = writers;
        this.followers = followers;
    }

    /** Whoever wrote and said where; without that they still have the code. */
    void tell(MessageId message, News news) {
        writers.begin(message, news);
    }

    /** Those who asked the same, once everybody may read the answer. */
    void tellFollowers(MessageId message) {
        followers.begin(message);
    }

    /** Those who could not read it before; who was told already is not told twice. */
    void tellRemainingFollowers(MessageId message) {
        followers.beginRest(message);
    }
}
