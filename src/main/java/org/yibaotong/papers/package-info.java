/** Papers as offices hand them round (公文): written once, as a Word file to write on in, as a PDF that looks the same everywhere, and as a
 * picture to send on. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.yibaotong.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
