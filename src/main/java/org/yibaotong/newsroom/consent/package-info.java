/** The people in the pictures (照片里的人): whether they agree to be shown, or what else allows it. */
@NullMarked
package org.yibaotong.newsroom.consent;

import org.jspecify.annotations.NullMarked;
