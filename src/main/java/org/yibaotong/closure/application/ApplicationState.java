package org.yibaotong.closure.application;

/** Where an application stands (申请状态). */
public enum ApplicationState {
    ASKED,
    AGREED,
    SENT_BACK,
    WITHDRAWN
}
