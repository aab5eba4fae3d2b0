package org.yibaotong.closure.home;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.yibaotong.citizens.PublicServices;
import org.yibaotong.citizens.PublicServices.Asked;
import org.yibaotong.citizens.PublicServices.PublicService;
import org.yibaotong.shared.Paging;
import org.yibaotong.web.Site;
import org.yibaotong.web.Words;

/** The services for residents (便民服务) as homes of what an account did. Their links are kept without our own name, which may change. */
@Component
public class OwnServices {

    private static final Pattern ONE = Pattern.compile("/services/(\\d{1,9})/?");
    private static final int SOME = 4;

    private final PublicServices services;
    private final Site site;
    private final Words words;

    OwnServices(PublicServices services, Site site, Words words) {
        this.services = services;
        this.site = site;
        this.words = words;
    }

    /** Those that may be meant by what it was called before. */
    public List<PublicService> like(String name) {
        return services.find(new Asked(name, ""), new Paging(1)).rows().stream()
                .limit(SOME)
                .toList();
    }

    /** One that goes by that name, in more words or fewer. */
    public Optional<PublicService> called(String name) {
        return like(name).stream()
                .filter(one -> one.name().contains(name) || name.contains(one.name()))
                .findFirst();
    }

    public Optional<PublicService> at(String link) {
        var one = ONE.matcher(own(link));
        return one.matches() ? services.find(Long.parseLong(one.group(1))) : Optional.empty();
    }

    /** One of ours without our name, any other as it is. */
    public String own(String link) {
        var here = link.startsWith(site.address() + "/")
                ? link.substring(site.address().length())
                : link;
        return ONE.matcher(here).matches() ? here : link;
    }

    /** As it is given to people outside our pages. */
    public String whole(String link) {
        return link.startsWith("/") ? site.address() + link : link;
    }

    /** What is wrong with it, or empty; nothing where it is none of ours. */
    Optional<String> fault(String link) {
        return ONE.matcher(link).matches()
                ? Optional.of(at(link).map(this::fault).orElse(words.of("closure.home.no-service")))
                : Optional.empty();
    }

    private String fault(PublicService service) {
        return service.isOpen()
                ? service.linkFails() && service.elements().telephone().isEmpty()
                        ? words.of("closure.home.service-fails")
                        : ""
                : words.of("closure.home.service-closed");
    }
}
