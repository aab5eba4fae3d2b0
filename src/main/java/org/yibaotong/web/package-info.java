/** What every page stands on: layout, components, forms, error pages, API errors, who may open what. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.yibaotong.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
