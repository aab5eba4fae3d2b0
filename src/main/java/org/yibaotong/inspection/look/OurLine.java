package org.yibaotong.inspection.look;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yibaotong.fetch.Fetched;
import org.yibaotong.fetch.Outside;

/**
 * Whether we are on line ourselves (自己的网络), where a site does not answer, or has the page of another: if nothing else outside answers, it is
 * not to blame.
 */
final class OurLine {

    private static final int REMEMBERED = 500;

    private final Outside outside;
    private volatile boolean wasDown;

    /** Which host was asked last that was answered with a page. */
    private final Map<String, String> answered = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    OurLine(Outside outside) {
        this.outside = outside;
    }

    /** Whether it, and not the site, is to blame for what came. Where it was down before, it is asked again, whoever seems to answer. */
    boolean isToBlame(VisitResult result, Fetched fetched) {
        boolean isDoubtful = result.isFailure()
                ? VisitResult.mayBeOurs(fetched.trouble())
                : result == VisitResult.FINE && (isLikeAnothers(fetched) || wasDown);
        if (isDoubtful) {
            wasDown = !outside.answers();
        }
        return isDoubtful && wasDown;
    }

    /** Two sites with one page may well be two sites with one page; but then it is worth asking. */
    private boolean isLikeAnothers(Fetched fetched) {
        return fetched.isSentElsewhere() || (fetched.body().length > 0 && isAnothersPage(fetched));
    }

    private boolean isAnothersPage(Fetched fetched) {
        synchronized (answered) {
            var before = answered.put(Arrays.hashCode(fetched.body()) + " " + fetched.body().length, fetched.asked());
            return before != null && !before.equals(fetched.asked());
        }
    }
}
