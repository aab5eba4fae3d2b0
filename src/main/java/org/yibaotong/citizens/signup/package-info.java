/** Signing up (报名): seats in the order people came, a waiting list that moves up by itself, a code instead of an account. */
@NullMarked
package org.yibaotong.citizens.signup;

import org.jspecify.annotations.NullMarked;
