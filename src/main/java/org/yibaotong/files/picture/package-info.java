/** Taking pictures in and making their sizes. */
@NullMarked
package org.yibaotong.files.picture;

import org.jspecify.annotations.NullMarked;
