package org.yibaotong.redirects.serving;

import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/** Puts the old door before everything else: what is asked of an old host is nobody else's business. */
@Configuration
class ServingSetup {

    /** What it needs is asked for when first needed; the server is set up before the rest of the program. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> oldDoor(
            ObjectProvider<Doors> doors, ObjectProvider<Serving> serving, ObjectProvider<GonePrint> print) {
        return server -> server.addContextCustomizers(context ->
                context.getParent().getPipeline().addValve(new OldDoor(once(doors), once(serving), once(print))));
    }

    private static <T> Supplier<T> once(ObjectProvider<T> bean) {
        return SingletonSupplier.of(bean::getObject);
    }
}
