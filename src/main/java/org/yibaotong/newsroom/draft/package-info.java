/** Drafts (草稿): what somebody began to report and has not sent, kept on the server as it is typed. */
@NullMarked
package org.yibaotong.newsroom.draft;

import org.jspecify.annotations.NullMarked;
