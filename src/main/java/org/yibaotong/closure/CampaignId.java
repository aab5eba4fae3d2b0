package org.yibaotong.closure;

import java.util.UUID;
import org.yibaotong.shared.Identifier;
import org.yibaotong.shared.NewId;

/** A campaign (行动). */
public record CampaignId(UUID value) implements Identifier {

    public static CampaignId of(String text) {
        return new CampaignId(UUID.fromString(text));
    }

    public static CampaignId next() {
        return new CampaignId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
