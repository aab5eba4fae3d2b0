package org.yibaotong.inspection.probe;

import org.jspecify.annotations.Nullable;
import org.yibaotong.web.Badge;

/** A website in the list. */
public record SiteRow(
        String url,
        String name,
        String sponsor,
        String address,
        @Nullable String seen,
        Badge result,
        Availability days) {}
