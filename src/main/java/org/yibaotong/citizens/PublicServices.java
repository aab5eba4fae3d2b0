package org.yibaotong.citizens;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yibaotong.shared.Paging;
import org.yibaotong.shared.Rows;
import org.yibaotong.shared.UnitId;

/** What everybody may know of the services for residents (便民服务), and what they say of them. */
public interface PublicServices {

    /** The topics there are services of, each with their number, in the order the installation gives them. */
    List<TopicCount> topics();

    /** Those that are open: what can be telephoned first. */
    Rows<PublicService> find(Asked asked, Paging page);

    Optional<PublicService> find(long number);

    /** Those these units answer for. */
    List<PublicService> of(Collection<UnitId> units);

    /** Somebody found it helpful, or did not (有帮助吗). It is counted and nothing else is kept. */
    void helped(long number, boolean yes);

    record TopicCount(String name, long count) {}

    /** What somebody looks for; empty is everything. */
    record Asked(String words, String topic) {}

    /**
     * @param kind by its code
     * @param account the account it was found in before, or empty
     * @param unit who answers for it
     * @param linkFails whether its link did not work for two nights
     */
    record PublicService(
            long number,
            String kind,
            String topic,
            String name,
            String summary,
            Elements elements,
            String link,
            boolean linkFails,
            @Nullable LocalDate linkCheckedOn,
            String account,
            String unit,
            LocalDate confirmedOn,
            boolean isOpen,
            String closedFor) {

        public String url() {
            return "/services/" + number;
        }
    }

    /** What a guide has to say besides its name (办事指南八要素); lines where there are several things. */
    record Elements(
            String basis,
            String conditions,
            List<String> papers,
            String place,
            String hours,
            String telephone,
            List<String> steps) {}
}
