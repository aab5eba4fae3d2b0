/** By which pictures an account is known (头像、二维码): put in by the registrar, shown to everybody who wants to know whether it is official. */
@NullMarked
package org.yibaotong.register.picture;

import org.jspecify.annotations.NullMarked;
