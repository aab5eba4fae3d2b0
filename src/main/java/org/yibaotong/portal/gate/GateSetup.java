package org.yibaotong.portal.gate;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the line, and behind it the gate, before the pages. */
@Configuration
class GateSetup implements WebMvcConfigurer {

    private final FormLine line;
    private final FormGate gate;

    GateSetup(FormLine line, FormGate gate) {
        this.line = line;
        this.gate = gate;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(line);
        registry.addInterceptor(gate);
    }
}
