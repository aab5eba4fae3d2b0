package org.yibaotong.text.event;

import java.util.stream.DoubleStream;
import org.yibaotong.text.sense.Sense;

/** The traits of two gists, and behind them how near they are in sense. */
final class SenseTraits {

    private SenseTraits() {}

    static double[] of(Gist a, Gist b, Sense sense, Sense other) {
        return DoubleStream.concat(DoubleStream.of(Traits.of(a, b)), DoubleStream.of(sense.nearness(other)))
                .toArray();
    }
}
