package org.yibaotong.example.ledger;

import java.util.List;

/**
 * A body that has accounts (单位).
 *
 * @param brand what its accounts are called
 * @param unit the key of the unit in whose hands it is
 * @param services what people do through it; none for most
 */
record Body(String name, String brand, String unit, String tier, String category, List<String> services, String host) {

    boolean isOfGovernment() {
        return category.equals("GOVERNMENT") || category.equals("PARTY") || category.equals("GRASSROOTS");
    }
}
