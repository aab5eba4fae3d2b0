package org.yibaotong.identity.unit;

/** One of the units above another, to be named and linked. */
public record Place(String id, String name) {}
