/**
 * The example world (示例市): units, people, stories and drawn pictures for a first look, for tests and for screenshots. Each
 * module loads its own part.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.yibaotong.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
