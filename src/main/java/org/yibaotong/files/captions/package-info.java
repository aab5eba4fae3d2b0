/** Taking in captions: read in two forms and two encodings, refused where a player could not follow them, and kept as words and times alone. */
@NullMarked
package org.yibaotong.files.captions;

import org.jspecify.annotations.NullMarked;
