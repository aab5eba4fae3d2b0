package org.yibaotong.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every rendered template its {@link Page}, and says of what is about one person that nobody keeps it. */
@Component
class PageInterceptor implements HandlerInterceptor {

    private final Pages pages;

    PageInterceptor(Pages pages) {
        this.pages = pages;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && (method.hasMethodAnnotation(NeverKept.class)
                        || method.getBeanType().isAnnotationPresent(NeverKept.class))) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView result) {
        if (result == null
                || result.getViewName() == null
                || result.getViewName().startsWith("redirect:")) {
            return;
        }
        result.getModelMap().putIfAbsent("page", pages.of(request, result.getModel()));
    }
}
