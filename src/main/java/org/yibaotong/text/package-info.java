/** Pure functions on Chinese text: cleaning, comparing, counting, and a small model for what headlines mean. No Spring, no database. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.yibaotong.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
