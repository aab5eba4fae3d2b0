/**
 * How residents are reached (联系方式): a telephone or an e-mail address proved by a one-time code, who is still to be told something, and
 * what each feature keeps under it.
 */
@NamedInterface("contact")
@NullMarked
package org.yibaotong.citizens.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
