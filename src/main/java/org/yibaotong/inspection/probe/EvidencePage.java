package org.yibaotong.inspection.probe;

import java.util.List;
import org.yibaotong.web.Badge;

/**
 * A page as it was, as evidence: its text and never the page itself.
 *
 * @param isKept whether what came is still there
 */
public record EvidencePage(
        String siteUrl,
        String name,
        String what,
        String address,
        List<String> way,
        Badge result,
        String said,
        String at,
        String hash,
        int bytes,
        boolean isCut,
        int rules,
        boolean isKept,
        String copyUrl,
        String text) {}
