package org.yibaotong.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.yibaotong.shared.Actor;
import org.yibaotong.shared.Paging;

/** Hands controllers the signed-in person as {@link Actor}, and the page of a list as {@link Paging}. */
@Component
class ActorArgument implements HandlerMethodArgumentResolver {

    private final CurrentActor currentActor;

    ActorArgument(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type.equals(Actor.class) || type.equals(Paging.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binder) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType().equals(Paging.class)) {
            return new Paging(number(request.getParameter("page")));
        }
        return currentActor.of(request).orElseThrow(NotSignedIn::new);
    }

    private static int number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
