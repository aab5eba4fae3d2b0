package org.yibaotong.citizens.contact;

/** Sends something to a resident (发送). Which way is the installation's choice. */
public interface Messenger {

    /** @throws UndeliveredText where it could not be handed over */
    void send(Contact to, Letter letter);

    /** It was not handed over: the address, the line or the gateway failed. */
    final class UndeliveredText extends RuntimeException {

        UndeliveredText(String why) {
            super(why);
        }
    }
}
