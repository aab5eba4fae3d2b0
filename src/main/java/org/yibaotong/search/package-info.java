/** The full-text index (检索): Lucene in the process, or an OpenSearch cluster. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.yibaotong.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
