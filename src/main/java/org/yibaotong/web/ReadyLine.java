package org.yibaotong.web;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the console that the program is up, and where, and tidies up after the start. */
@Component
class ReadyLine {

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            System.out.println(
                    "Ready: http://localhost:" + context.getWebServer().getPort());
            // What only starting needed, a third of the heap, would lie there until that is full.
            System.gc();
        }
    }
}
