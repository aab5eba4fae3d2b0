package org.yibaotong.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.yibaotong.shared.Role;

/**
 * Who may open a page or call an address: the people holding one of these roles anywhere, or, with none named, everyone who is
 * signed in. Which units' things they then see is decided where the things are loaded. An address without this is closed to all.
 *
 * <p>All of it together is the table docs/access.md, which a test walks with every role.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {

    Role[] value() default {};

    /** Open to everybody, signed in or not. */
    boolean anyone() default false;
}
