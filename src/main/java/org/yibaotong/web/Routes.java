package org.yibaotong.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Finds who answers an address. There are many hundreds who answer one with a number or a name in it, and Spring compares each of them; here
 * only those are compared whose address is the same or begins in the same folder. Where that does not find exactly one, Spring decides as always.
 */
class Routes extends RequestMappingHandlerMapping {

    private final Map<String, Set<Route>> byPlace = new ConcurrentHashMap<>();

    private record Route(RequestMappingInfo info, HandlerMethod method) {}

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo info) {
        super.registerHandlerMethod(handler, method, info);
        var route = new Route(info, createHandlerMethod(handler, method));
        Objects.requireNonNull(info.getPathPatternsCondition())
                .getPatterns()
                .forEach(pattern -> byPlace.computeIfAbsent(place(pattern), place -> ConcurrentHashMap.newKeySet())
                        .add(route));
    }

    /** An address without a name in it, or the folder in which the first name is. */
    private static String place(PathPattern pattern) {
        var address = pattern.getPatternString();
        var same = address.split("[{*?]", 2)[0];
        return same.equals(address) ? address : same.substring(0, same.lastIndexOf('/') + 1);
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String address, HttpServletRequest request) throws Exception {
        var only = isPlain(address) && !CorsUtils.isPreFlightRequest(request) ? only(address, request) : null;
        if (only == null) {
            return super.lookupHandlerMethod(address, request);
        }
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, only.method());
        handleMatch(only.info(), address, request);
        return only.method();
    }

    /** In which no letter stands for another. */
    private static boolean isPlain(String address) {
        return address.indexOf('%') < 0 && address.startsWith("/");
    }

    /** Who alone answers, or null where it is nobody or more than one. */
    private @Nullable Route only(String address, HttpServletRequest request) {
        var found = places(address)
                .flatMap(place -> byPlace.getOrDefault(place, Set.of()).stream())
                .map(route -> matching(route, request))
                .filter(Objects::nonNull)
                .limit(2)
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** The address and the folders it lies in. */
    private static Stream<String> places(String address) {
        var places = new LinkedHashSet<>(Set.of(address));
        for (int end = 0; end >= 0; end = address.indexOf('/', end + 1)) {
            places.add(address.substring(0, end + 1));
        }
        return places.stream();
    }

    private @Nullable Route matching(Route route, HttpServletRequest request) {
        var matching = getMatchingMapping(route.info(), request);
        return matching == null ? null : new Route(matching, route.method());
    }
}
