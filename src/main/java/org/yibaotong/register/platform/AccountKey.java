package org.yibaotong.register.platform;

/** By what an account is met again (识别码): no two accounts of the ledger share one. */
public record AccountKey(String family, String text) {}
