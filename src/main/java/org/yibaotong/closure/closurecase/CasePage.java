package org.yibaotong.closure.closurecase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.closure.OldAddresses;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Station;

/**
 * One case as it is printed.
 *
 * @param station the one that is to be passed next
 * @param ask what that one asks for
 * @param lacks what has to be done before that; empty where it can be passed now
 * @param stayed why it stands still, or null
 * @param countdown what runs, empty where nothing does
 * @param homeAt the service that is being given a new home, or -1
 * @param filed its filings, none at first
 * @param archived what there is of an archive
 * @param oldAddresses of a website only
 * @param toSearch what somebody should search for again, or empty
 * @param breaks what would have to be put right if it were kept after all
 */
public record CasePage(
        String id,
        String url,
        String accountUrl,
        String name,
        String sponsor,
        String number,
        String owner,
        String begun,
        Badge standing,
        boolean isWebsite,
        @Nullable String successor,
        List<Station> stations,
        CaseStation station,
        String stationWord,
        StationAsk ask,
        String lacks,
        @Nullable Stayed stayed,
        String countdown,
        boolean isLate,
        String notice,
        String today,
        String earliest,
        List<Service> services,
        List<Event> history,
        Notice told,
        List<Filed> filed,
        Found found,
        Archived archived,
        OldAddresses.@Nullable Known oldAddresses,
        boolean mayKeepAddresses,
        List<Step> merger,
        boolean isWatched,
        List<Seen> looks,
        String toSearch,
        List<String> breaks,
        boolean isOpen,
        boolean mayPass,
        boolean mayRehome,
        boolean mayAddService,
        boolean mayReverse,
        boolean mayStay,
        boolean mayHandOver,
        StationForm form,
        HomeForm homeForm,
        int homeAt) {

    public record Service(
            int position,
            String name,
            String link,
            String home,
            String homeLink,
            String telephone,
            boolean isGivenUp,
            boolean isSettled,
            boolean isAway,
            String checked,
            List<Own> own) {}

    /** A service for residents that may be meant. */
    public record Own(String name, String link, String unit) {}

    /**
     * Where its notice is.
     *
     * @param url where it is written, or empty while it cannot be
     * @param address where everybody reads it
     * @param moved the page of where everything went, once people were told
     * @param corrected where everybody reads that it is kept after all, once it is and people were told; or empty
     */
    public record Notice(String url, String address, String moved, String corrected) {}

    /**
     * @param url where it is looked after; empty where there is none
     * @param begin where one is begun
     * @param shown where everybody reads it; empty until it is done
     */
    public record Archived(String url, String begin, String words, String shown, boolean isVerified) {}

    /** A filing of it in the national system. */
    public record Filed(String what, String url, String said, boolean isDone) {}

    /** What people answered who came by the old door. */
    public record Found(long yes, long no, List<Said> last) {

        public boolean isEmpty() {
            return yes + no == 0;
        }
    }

    /** Somebody has a word to say against it, and waits for an answer. */
    public record Stayed(String reason, String by, String at, boolean mayAnswer) {}

    /**
     * Something a merger takes.
     *
     * @param done on which day, or empty
     */
    public record Step(String code, String words, String done) {}

    /** One look at what was given up. */
    public record Seen(long number, String what, String words, String on, String by, boolean isOpen, String settled) {}

    public record Said(boolean isFound, String words, String on) {}

    public record Event(
            String act,
            String detail,
            String link,
            @Nullable String fileUrl,
            String by,
            String at) {}
}
