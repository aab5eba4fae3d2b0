package org.yibaotong.closure.campaign;

/** An account that was ticked on another page of the list. */
public record ChosenLine(String id, String name) {}
