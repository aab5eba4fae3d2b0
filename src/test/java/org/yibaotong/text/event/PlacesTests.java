package org.yibaotong.text.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTests {

    @ParameterizedTest
    @CsvSource({
        "青山街道开展活动, 金湖街道开展活动, 2",
        "望月湖街道, 望城湖街道的活动, 2",
        "青山街道和平社区, 青山街道长安社区, 1",
        "和平社区来人, 长安社区来人, 2",
        "青山街道, 长安社区, 1",
        "李家村村民, 王家村村委会, 2",
        "第一小学演练, 第二小学演练, 1",
        "岳平区办展览, 开平区办展览, 1",
        "岳平区青山街道, 开平区青山街道, 0",
        "我们全村, 他们各村, 0",
        "高新区的老城区, 示范区和小区, 0",
        "全村人都来了, 各社区都来了, 0",
        "全街道, 金湖街道, 0",
        "青山街道, 青山街道办事处, 0",
        "桥上, 青山街道, 0"
    })
    void twoPlacesAreTwoEvents(String a, String b, int conflict) {
        assertThat(Places.of(a).conflict(Places.of(b))).isEqualTo(conflict);
    }

    @Test
    void twoStreetsMayTellOfOneCrossing() {
        assertThat(Places.of("青山街道翠竹路口").isSameSpot(Places.of("金湖街道的人来到翠竹路口"))).isTrue();
        assertThat(Places.of("青山街道人民大桥").isSameSpot(Places.of("金湖街道人民大桥"))).isFalse();
        assertThat(Places.of("这个路口").isSameSpot(Places.of("这个路口"))).isFalse();
    }
}
