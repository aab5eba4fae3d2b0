package org.yibaotong.citizens.messagedesk;

import org.yibaotong.web.Badge;

/** A message in the clerk's list. */
public record MessageRow(
        String id,
        String url,
        String number,
        String title,
        String kind,
        String unit,
        String due,
        boolean isLate,
        Badge state) {}
