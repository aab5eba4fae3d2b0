package org.yibaotong.newsroom.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.yibaotong.shared.Role;
import org.yibaotong.web.Allow;

/** Open to everyone who works in the newsroom (采编人员), and to nobody else. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Allow({Role.EDITOR, Role.PROOFREADER, Role.FIRST_REVIEWER, Role.SECOND_REVIEWER, Role.FINAL_REVIEWER})
public @interface ForNewsroom {}
