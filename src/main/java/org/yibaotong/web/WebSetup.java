package org.yibaotong.web;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;

/** Puts the gate, the page and the assets into Spring MVC. */
@Configuration
class WebSetup implements WebMvcConfigurer {

    private static final String OWN = "classpath:/static/assets/";
    private static final String LIBRARIES = "classpath:/META-INF/resources/webjars/";
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final AccessGate gate;
    private final PageInterceptor pageInterceptor;
    private final ActorArgument actorArgument;

    WebSetup(AccessGate gate, PageInterceptor pageInterceptor, ActorArgument actorArgument) {
        this.gate = gate;
        this.pageInterceptor = pageInterceptor;
        this.actorArgument = actorArgument;
    }

    @Bean
    WebMvcRegistrations routes() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new Routes();
            }
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
        registry.addInterceptor(pageInterceptor);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actorArgument);
    }

    /** Programs speak JSON to us, whatever else the libraries on board could read. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.configureMessageConvertersList(all -> all.removeIf(WebSetup::readsXml));
    }

    private static boolean readsXml(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().stream()
                .anyMatch(type -> type.getSubtype().equals("xml"));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Assets.FOLDER + "**")
                .addResourceLocations(OWN)
                .setCacheControl(FOR_EVER);
        registry.addResourceHandler(Assets.FOLDER + "lib/**")
                .addResourceLocations(LIBRARIES)
                .setCacheControl(FOR_EVER)
                .resourceChain(true)
                .addResolver(new LiteWebJarsResourceResolver())
                .addTransformer(new ModuleImports());
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(OWN)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new OtherVersions());
    }
}
