package org.yibaotong;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test in the example world: the whole program on a real PostgreSQL and a real port, started once for all tests that carry
 * this.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "yibaotong.example=true",
            "yibaotong.links.look=false",
            "yibaotong.archive.crawl=false",
            "yibaotong.site.name=示例市融媒体中心",
            "yibaotong.site.city=示例市",
            "yibaotong.site.operator=示例市融媒体中心",
            "yibaotong.wishes.in-charge=群众服务科未成年人信息保护岗",
            "yibaotong.wishes.in-charge-telephone=0000-8800-1203",
            "yibaotong.limits.per-address=100000",
            "yibaotong.limits.codes-per-address=100000",
            "yibaotong.limits.guesses-per-address=100000",
            "yibaotong.limits.messages-per-address=100000"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshHome.class)
public @interface YibaotongTest {}
