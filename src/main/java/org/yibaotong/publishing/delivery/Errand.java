package org.yibaotong.publishing.delivery;

/** What a delivery is to do on its channel (要办的事): bring it, replace it, take it down. */
public enum Errand {
    PUBLISH,
    CORRECT,
    WITHDRAW
}
