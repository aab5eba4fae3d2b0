package org.yibaotong.inspection.finding;

import java.util.List;

/** The page somebody saw something on, as evidence: its text and never the page itself. */
public record SnapshotPage(
        String findingUrl,
        String name,
        String address,
        List<String> way,
        int status,
        String at,
        String hash,
        int bytes,
        boolean isCut,
        String text) {}
