package org.yibaotong.citizens;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;

/** Messages (留言) as everybody sees them: what may be public, writing one and following another's. */
public interface PublicMessages {

    /** The newest first. */
    Rows<PublicMessage> find(Which which, Paging page);

    Optional<PublicMessage> find(long number);

    /** How messages were handled in each of the last twelve months, the newest first: of the whole place, and of no unit or person. */
    List<Month> numbers();

    /** What others asked already and looks like this, the likeliest first. */
    List<PublicMessage> similar(String title, String words);

    /** @return the code by which it is looked up; told once and kept nowhere */
    String write(Asked asked);

    /** Somebody asks the same (跟着它). They are counted once, and know it by its number. */
    void follow(long number, String browser);

    /** A one-time code goes to whoever follows. */
    void sendCodeToFollower(long number, String contact);

    /** They are told there once it is answered. */
    void keepFollower(long number, String browser, String contact, String digits);

    enum Which {
        ALL,
        OPEN,
        ANSWERED,
        SOLVED
    }

    /** @param kind by its code */
    record Asked(String kind, String title, String words, String place, boolean mayBePublic) {}

    /**
     * @param isToAccept whether nobody took it on yet; until then its day is that of taking it on
     * @param isSetAside not taken on, with a reason its writer reads, until somebody brings it back
     * @param solved whether the writer said so
     * @param isForgotten whether what its writer wrote was emptied some time after the end: nothing more comes of it
     * @param unit who is at it, or empty for the office whose portal it is
     */
    record PublicMessage(
            long number,
            String kind,
            String title,
            String words,
            String place,
            String state,
            boolean isToAccept,
            boolean isSetAside,
            boolean solved,
            boolean isForgotten,
            String unit,
            LocalDate writtenOn,
            LocalDate dueOn,
            String answer,
            @Nullable LocalDate answeredOn,
            long followers,
            List<Passed> road) {

        public String url() {
            return "/messages/" + number;
        }

        /** The same, with the name of who is at it. */
        public PublicMessage at(String named) {
            return new PublicMessage(
                    number,
                    kind,
                    title,
                    words,
                    place,
                    state,
                    isToAccept,
                    isSetAside,
                    solved,
                    isForgotten,
                    named,
                    writtenOn,
                    dueOn,
                    answer,
                    answeredOn,
                    followers,
                    road);
        }

        public boolean isAnswered() {
            return answeredOn != null;
        }
    }

    /**
     * @param inTime answered by the day that was promised
     * @param solved by their writers' word
     */
    record Month(String month, long written, long answered, long inTime, long solved, long open) {}

    /**
     * One station it passed.
     *
     * @param to to whom it went on, where it did; as {@code unit} empty for the office whose portal it is
     */
    record Passed(String kind, Instant at, String unit, String to, String words) {

        public boolean isReferred() {
            return kind.equals("REFERRED");
        }

        public boolean isBounced() {
            return kind.equals("BOUNCED");
        }

        /** Whoever wrote did it, and no unit. */
        public boolean isTheWriters() {
            return kind.equals("WRITTEN") || kind.equals("SOLVED") || kind.equals("REOPENED") || kind.equals("DELETED");
        }
    }
}
