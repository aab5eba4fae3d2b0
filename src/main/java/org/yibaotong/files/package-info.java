/** Photos and documents (文件): known by the hash of their content, cleaned on the way in, on disk or in S3. */
@ApplicationModule(allowedDependencies = {"shared", "web", "example"})
@NullMarked
package org.yibaotong.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
