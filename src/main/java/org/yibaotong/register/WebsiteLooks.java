package org.yibaotong.register;

/** Whether the websites of the ledger are looked at by machine (网站检测), for whoever has just brought some in. */
public interface WebsiteLooks {

    boolean areOn();
}
