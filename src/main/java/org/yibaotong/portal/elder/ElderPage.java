package org.yibaotong.portal.elder;

import java.util.List;
import org.yibaotong.citizens.PublicServices.PublicService;

/** The first page for the old: whom to call, and what is new. */
public record ElderPage(List<PublicService> telephones, List<News> news) {

    /** @param spoken what is read aloud of it */
    public record News(String url, String headline, String spoken) {}
}
