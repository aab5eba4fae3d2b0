package org.yibaotong.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.ViewResolver;

/** Pages are JTE templates, compiled with the program; with {@code yibaotong.templates} they are read anew at each save. */
@Configuration
class JteSetup {

    @Bean
    TemplateEngine templateEngine(@Value("${yibaotong.templates:}") String folder) {
        return folder.isEmpty()
                ? TemplateEngine.createPrecompiled(ContentType.Html)
                : TemplateEngine.create(
                        new DirectoryCodeResolver(Path.of(folder)), Path.of("target/jte-classes"), ContentType.Html);
    }

    @Bean
    ViewResolver jteViewResolver(TemplateEngine engine) {
        return new JteViewResolver(engine);
    }
}
