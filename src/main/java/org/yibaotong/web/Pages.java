package org.yibaotong.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.util.UrlPathHelper;
import org.yibaotong.shared.Actor;

/** Puts together what every template knows. */
@Component
class Pages {

    /** Under this name a controller leaves a sentence for the next page, as a flash attribute. */
    static final String TOAST = "toast";

    private final CurrentActor currentActor;
    private final ObjectProvider<MenuSource> menus;
    private final MessageSource messages;
    private final Site site;
    private final Words words;

    Pages(CurrentActor currentActor, ObjectProvider<MenuSource> menus, MessageSource messages, Site site, Words words) {
        this.currentActor = currentActor;
        this.menus = menus;
        this.messages = messages;
        this.site = site;
        this.words = words;
    }

    Page of(HttpServletRequest request, Map<String, ?> model) {
        var path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        var actor = isDesk(path) ? currentActor.of(request).orElse(null) : null;
        return new Page(
                actor,
                path,
                request.getQueryString() == null ? "" : request.getQueryString(),
                csrf(request),
                actor == null ? List.of() : menu(actor),
                errors(model),
                model.get(TOAST) instanceof String toast ? toast : null,
                typed(request, path, model),
                site,
                words,
                Elder.chosen(request));
    }

    /** Where who asks cannot be known, or makes no difference. */
    Page ofNobody(String path, Elder.Size size) {
        return new Page(null, path, "", null, List.of(), Map.of(), null, Typed.NOTHING, site, words, size);
    }

    /** Only the desk knows people; the portal is the same for everyone, so that it can be cached. */
    private static boolean isDesk(String path) {
        return path.equals("/desk") || path.startsWith("/desk/");
    }

    private static Page.@Nullable Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token && !isPortal(request)
                ? new Page.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
                : null;
    }

    private static boolean isPortal(HttpServletRequest request) {
        var path = UrlPathHelper.defaultInstance.getPathWithinApplication(request);
        return !isDesk(path) && !path.startsWith("/sign-in") && !path.equals("/first-run");
    }

    /** Of a form that is answered with a page, and not sent on to one, something was wrong. */
    private static Typed typed(HttpServletRequest request, String path, Map<String, ?> model) {
        if (model.get(Typed.KEPT) instanceof Typed kept) {
            return kept;
        }
        return request.getMethod().equals("POST") ? Typed.in(request, path, "") : Typed.NOTHING;
    }

    private List<MenuItem> menu(Actor actor) {
        return menus.orderedStream()
                .flatMap(source -> source.menu(actor).stream())
                .toList();
    }

    private Map<String, String> errors(Map<String, ?> model) {
        var errors = new LinkedHashMap<String, String>();
        model.values().stream()
                .filter(BindingResult.class::isInstance)
                .map(BindingResult.class::cast)
                .flatMap(result -> result.getFieldErrors().stream())
                .forEach(error ->
                        errors.putIfAbsent(error.getField(), messages.getMessage(error, java.util.Locale.CHINA)));
        return errors;
    }
}
