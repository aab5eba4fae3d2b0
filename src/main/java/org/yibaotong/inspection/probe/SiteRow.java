package org.yibaotong.inspection.probe;

import org.jspecify.annotations.Nullable;
import org.yibaotong.web.Badge;

/**
 * A website in the list.
 *
 * @param untold of how many of its columns nobody can tell when they were updated
 */
public record SiteRow(
        String url,
        String name,
        String sponsor,
        String address,
        @Nullable String seen,
        Badge result,
        int untold,
        Availability days) {}
