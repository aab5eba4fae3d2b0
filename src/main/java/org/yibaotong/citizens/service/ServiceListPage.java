package org.yibaotong.citizens.service;

import java.util.List;
import org.yibaotong.shared.Rows;
import org.yibaotong.web.Badge;

/** The clerk's list of services as it is printed. */
public record ServiceListPage(ServiceFilter filter, Rows<Line> rows, List<String> topics, String exportUrl) {

    /**
     * @param helped how many found it helpful of those who said
     * @param needs what there is to do; one that says all is well where there is nothing
     */
    public record Line(
            String id,
            String url,
            String name,
            String kind,
            String topic,
            String account,
            String unit,
            String confirmedOn,
            String helped,
            List<Badge> needs) {}
}
