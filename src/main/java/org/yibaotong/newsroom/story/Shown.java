package org.yibaotong.newsroom.story;

import org.jspecify.annotations.Nullable;

/**
 * Which edition of a story counts (版本): the one worked on, whose headline stands on every list, and the one the public reads.
 *
 * @param edition the one worked on, reviewed, signed
 * @param editions how many there are; the next gets the next number
 * @param liveEdition the one the public reads while this story is signed off or being revised
 */
record Shown(int edition, int editions, @Nullable Integer liveEdition, String headline, String topic) {

    static final Shown NOTHING = new Shown(0, 0, null, "", "");

    int next() {
        return editions + 1;
    }

    Shown written(Edition next) {
        return new Shown(edition, next.number(), liveEdition, headline, topic).at(next);
    }

    Shown at(Edition one) {
        var text = one.text();
        return new Shown(one.number(), editions, liveEdition, text.headline().text(), text.topic());
    }

    Shown signed() {
        return new Shown(edition, editions, edition, headline, topic);
    }

    Shown withdrawn() {
        return new Shown(edition, editions, null, headline, topic);
    }
}
