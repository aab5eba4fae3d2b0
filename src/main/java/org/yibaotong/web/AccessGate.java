package org.yibaotong.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Opens an address only to those its {@link Allow} names; an address without one stays shut. */
@Component
class AccessGate implements HandlerInterceptor {

    private final CurrentActor currentActor;

    AccessGate(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            check(request, allowOf(method), scopeOf(method));
        }
        return true;
    }

    static @Nullable Allow allowOf(HandlerMethod method) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Allow.class);
        return onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Allow.class);
    }

    static @Nullable Scope scopeOf(HandlerMethod method) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Scope.class);
        return onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Scope.class);
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.yibaotong");
    }

    private void check(HttpServletRequest request, @Nullable Allow allow, @Nullable Scope scope) {
        if (allow == null) {
            throw new NotAllowed();
        }
        if (allow.anyone()) {
            return;
        }
        var actor = currentActor.of(request).orElseThrow(NotSignedIn::new);
        if (!currentActor.holds(request, scope)) {
            throw new NotAllowed("error.scope-missing");
        }
        if (allow.value().length > 0 && !actor.has(allow.value())) {
            throw new NotAllowed();
        }
    }
}
