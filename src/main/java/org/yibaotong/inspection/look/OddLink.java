package org.yibaotong.inspection.look;

/** A link that leads nowhere, or where it should not (有问题的链接). */
public record OddLink(String address, String text) {}
