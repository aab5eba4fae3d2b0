package org.yibaotong.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Finds who answers an address. There are many hundreds who answer one with a number or a name in it, and Spring compares each of them in
 * full; here only those are compared whose address begins in the same letters.
 */
class Routes extends RequestMappingHandlerMapping {

    private final Map<RequestMappingInfo, List<String>> beginnings = new ConcurrentHashMap<>();

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
        var address = ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .value();
        return isPlain(address) && !beginsAlike(info, address) ? null : super.getMatchingMapping(info, request);
    }

    /** In which no letter stands for another. */
    private static boolean isPlain(String address) {
        return address.indexOf('%') < 0 && address.indexOf(';') < 0;
    }

    private boolean beginsAlike(RequestMappingInfo info, String address) {
        for (var beginning : beginnings.computeIfAbsent(info, Routes::beginnings)) {
            if (address.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> beginnings(RequestMappingInfo info) {
        var paths = info.getPathPatternsCondition();
        return paths == null
                ? List.of("")
                : paths.getPatterns().stream().map(Routes::beginning).toList();
    }

    /** What of an address is the same whoever asks. */
    private static String beginning(PathPattern pattern) {
        return pattern.getPatternString().split("[{*?]", 2)[0];
    }
}
