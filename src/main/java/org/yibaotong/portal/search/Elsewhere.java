package org.yibaotong.portal.search;

import java.util.List;
import org.yibaotong.citizens.PublicMessages.PublicMessage;
import org.yibaotong.citizens.PublicServices.PublicService;
import org.yibaotong.portal.units.NamedUnits.Link;

/** What words find besides the news: services with their telephones, units, messages on the board. */
public record Elsewhere(List<PublicService> services, List<Link> units, List<PublicMessage> messages) {

    static final Elsewhere NOTHING = new Elsewhere(List.of(), List.of(), List.of());

    public boolean isEmpty() {
        return services.isEmpty() && units.isEmpty() && messages.isEmpty();
    }
}
