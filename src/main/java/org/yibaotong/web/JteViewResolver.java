package org.yibaotong.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.servlet.view.AbstractTemplateView;
import org.springframework.web.servlet.view.AbstractTemplateViewResolver;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/** Finds the template {@code newsroom/story/show.jte} for the view name {@code newsroom/story/show}. */
class JteViewResolver extends AbstractTemplateViewResolver {

    private final TemplateEngine engine;

    JteViewResolver(TemplateEngine engine) {
        this.engine = engine;
        setViewClass(JteView.class);
        setSuffix(".jte");
        setContentType("text/html;charset=UTF-8");
        setOrder(0);
    }

    @Override
    protected AbstractUrlBasedView instantiateView() {
        return new JteView(engine);
    }

    @Override
    protected Class<?> requiredViewClass() {
        return JteView.class;
    }

    /** Rendered whole before the first byte leaves, so that a fault becomes an error page and not half a page. */
    static class JteView extends AbstractTemplateView {

        private final TemplateEngine engine;

        JteView(TemplateEngine engine) {
            this.engine = engine;
            setExposeSpringMacroHelpers(false);
        }

        @Override
        public boolean checkResource(Locale locale) {
            return engine.hasTemplate(template());
        }

        @Override
        protected void renderMergedTemplateModel(
                Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var output = new Utf8ByteOutput();
            engine.render(template(), model, output);
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }

        private String template() {
            return java.util.Objects.requireNonNull(getUrl());
        }
    }
}
