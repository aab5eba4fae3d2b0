/** Keeping bytes under the name of their own content, on a disk or in an S3 service. */
@NullMarked
package org.yibaotong.files.store;

import org.jspecify.annotations.NullMarked;
