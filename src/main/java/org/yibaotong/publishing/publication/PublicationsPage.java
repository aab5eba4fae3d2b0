package org.yibaotong.publishing.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newsroom's list of publications.
 *
 * @param troubles how many did not get out
 * @param countedUntil the age of the reading figures, as printed
 * @param older the story to list older ones before, or null on the last page
 */
public record PublicationsPage(
        List<PublicationRow> rows,
        boolean troubleOnly,
        long troubles,
        String countedUntil,
        @Nullable String older) {}
