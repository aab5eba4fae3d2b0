package org.yibaotong.citizens.service;

import java.util.List;
import java.util.Map;

/**
 * One service as its clerk sees it.
 *
 * @param elements what is said, by the word for it; empty where nothing is
 * @param missing the words of the elements a guide lacks
 * @param link what is known of its link, or empty
 */
public record ServicePage(
        String url,
        String publicUrl,
        String name,
        String summary,
        ServiceListPage.Line line,
        Map<String, String> elements,
        List<String> missing,
        String address,
        String link,
        String accountUrl,
        boolean hasSignUps,
        boolean isOpen,
        String closedFor,
        boolean isConfirmedToday) {}
