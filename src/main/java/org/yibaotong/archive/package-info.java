/** The archive (存档): what stood on a website or an account, kept page by page in WARC files before it is closed, checked by hash, and
 * shown to everybody as it was. */
@ApplicationModule(
        allowedDependencies = {"register", "fetch", "identity", "sheets", "text", "shared", "web", "example"})
@NullMarked
package org.yibaotong.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
