package org.yibaotong.publishing.connector;

/** What a channel answers (渠道答复). Its words are shown to the newsroom, so they are sentences and no error numbers. */
public sealed interface Receipt {

    String detail();

    /**
     * It is public there, corrected ones included.
     *
     * @param reference what the channel calls it: an address or an id
     */
    record Published(String reference, String detail) implements Receipt {}

    /** The channel has it, and makes it public in its own time. */
    record Accepted(String reference, String detail) implements Receipt {}

    /** It can no longer be read there. */
    record TakenDown(String detail) implements Receipt {}

    /** The channel does not want it, and will not want it next time either. */
    record Refused(String detail) implements Receipt {}

    /** It did not work this time. */
    record Failed(String detail) implements Receipt {}
}
