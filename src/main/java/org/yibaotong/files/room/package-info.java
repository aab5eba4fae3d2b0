/** Where files are brought and fetched: the table of what there is, uploads, pictures and documents handed out. */
@NullMarked
package org.yibaotong.files.room;

import org.jspecify.annotations.NullMarked;
