package org.yibaotong.closure.closurecase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yibaotong.web.Badge;
import org.yibaotong.web.Station;

/**
 * One case as it is printed.
 *
 * @param station the one that is to be passed next
 * @param lacks what has to be done before that; empty where it can be passed now
 * @param countdown what runs, empty where nothing does
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
        String lacks,
        String countdown,
        boolean isLate,
        String notice,
        String today,
        String earliest,
        List<Service> services,
        List<Event> history,
        List<String> breaks,
        boolean isOpen,
        boolean mayPass,
        boolean mayRehome,
        boolean mayAddService,
        boolean mayReverse,
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
            boolean isGivenUp,
            boolean isSettled) {}

    public record Event(
            String act,
            String detail,
            String link,
            @Nullable String fileUrl,
            String by,
            String at) {}
}
