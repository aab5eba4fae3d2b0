/** Fetching (取页面): one page of somebody else's site, at addresses the world may reach and within fixed limits, whatever answers. */
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package org.yibaotong.fetch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
