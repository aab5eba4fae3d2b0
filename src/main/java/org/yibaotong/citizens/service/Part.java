package org.yibaotong.citizens.service;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What is said of a service (服务内容). The first eight are the elements every guide must have (办事指南八要素). */
public enum Part {
    NAME(Service::name),
    BASIS(service -> service.guide().basis()),
    CONDITIONS(service -> service.guide().conditions()),
    PAPERS(service -> service.guide().papers()),
    PLACE(service -> service.guide().place()),
    HOURS(service -> service.guide().hours()),
    TELEPHONE(service -> service.guide().telephone()),
    STEPS(service -> service.guide().steps()),
    KIND(Service::kind),
    TOPIC(Service::topic),
    SUMMARY(Service::summary),
    LINK(Service::link),
    UNIT(Service::unitId),
    ORIGIN(Service::origin);

    private static final Set<Part> ELEMENTS = EnumSet.range(NAME, STEPS);

    private final Function<Service, Object> value;

    Part(Function<Service, Object> value) {
        this.value = value;
    }

    static List<Part> missing(Service guide) {
        return ELEMENTS.stream()
                .filter(element -> element.value.apply(guide).equals(""))
                .toList();
    }

    static List<Part> changed(Service before, Service after) {
        return Arrays.stream(values())
                .filter(part -> !part.value.apply(before).equals(part.value.apply(after)))
                .toList();
    }
}
