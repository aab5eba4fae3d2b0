package org.yibaotong.example.ledger;

import java.util.ArrayList;
import java.util.List;
import org.yibaotong.example.ledger.District.Street;

/** Who in a district might have an account: the more public ones first. */
final class Bodies {

    /** Full name and what people say, of each zone the city has set up (开发区). */
    private static final String[][] ZONES = {
        {"示例高新技术产业开发区", "高新区"}, {"示例经济技术开发区", "经开区"}, {"示例综合保税区", "综保区"}, {"示例市江心洲旅游度假区", "江心洲"}
    };

    private final District district;
    private final Names names;
    private final String tier;
    private final List<Body> all = new ArrayList<>();

    private Bodies(District district) {
        this.district = district;
        this.names = Names.of(district);
        this.tier = district.isCity() ? "CITY" : "DISTRICT";
    }

    static List<Body> of(District district) {
        var bodies = new Bodies(district);
        bodies.departments();
        bodies.institutions();
        bodies.streets(Stations.STREET_OFFICES);
        bodies.stations();
        bodies.add(Institutions.SCHOOLS);
        bodies.committees();
        return bodies.all;
    }

    private void departments() {
        add(Departments.OF_GOVERNMENT);
        if (district.isCity()) {
            add(Departments.OF_THE_CITY_ALONE);
        }
        add(Departments.COURTS);
        add(Departments.MASS_ORGANISATIONS);
        add(Departments.OF_THE_PARTY);
    }

    private void institutions() {
        add(Institutions.ADMINISTERING);
        add(Institutions.CULTURAL);
        add(Institutions.HOSPITALS);
        add(Institutions.COMPANIES);
    }

    private void stations() {
        add(Institutions.ENFORCING);
        add(Stations.OF_TAXES);
        if (district.isCity()) {
            add(Stations.OF_POLICE, "shi-gongan");
            add(Stations.OF_THE_CITY_S_POLICE, "shi-gongan");
            add(Stations.OF_THE_CITY);
            zones();
        } else {
            add(Stations.OF_POLICE);
            inStreets();
            streets(Stations.OF_A_STREET);
            streets(Stations.CENTRES_OF_A_STREET);
        }
    }

    private void inStreets() {
        for (int at = 0; at < district.streets().size(); at++) {
            var street = of(district.streets().get(at));
            all.addAll(Stations.IN_A_STREET
                    .in(street, district.key(), tier, host("-" + at))
                    .toList());
        }
    }

    private void zones() {
        for (int at = 0; at < ZONES.length; at++) {
            var zone = names.with("zone", ZONES[at][0]).with("name", ZONES[at][1]);
            all.addAll(Stations.OF_A_ZONE
                    .in(zone, district.key(), tier, host("-" + at))
                    .toList());
        }
    }

    /** What is a street's own is in the hands of its unit. */
    private void streets(Kind kind) {
        for (int at = 0; at < district.streets().size(); at++) {
            var street = district.streets().get(at);
            all.addAll(
                    kind.in(of(street), street.unit(), "STREET", host("-" + at)).toList());
        }
    }

    private void committees() {
        for (var street : district.streets()) {
            for (var community : street.communities()) {
                all.addAll(Stations.COMMITTEES
                        .in(of(street).with("community", community), street.unit(), "COMMUNITY", host("-" + all.size()))
                        .toList());
            }
        }
    }

    private Names of(Street street) {
        return names.with("street", street.name())
                .with("name", street.place())
                .with("government", street.isOfTown() ? "人民政府" : "办事处");
    }

    private void add(Kind kind) {
        add(kind, district.key());
    }

    private void add(Kind kind, String unit) {
        all.addAll(kind.in(names, unit, tier, host("")).toList());
    }

    private String host(String rest) {
        return rest + "." + district.host();
    }
}
