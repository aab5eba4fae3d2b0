package org.yibaotong.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an access token (访问令牌) must hold to call an address of the API, such as {@code stories:write}; with nothing named, any
 * token will do. It stands beside {@link Allow}: the owner's roles still decide. An address without this is closed to tokens.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Scope {

    String value() default "";
}
