package org.yibaotong.citizens.publictext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is starred in what everybody reads, and what is not. */
class PublicTextTests {

    @Test
    void numbersAndNamesAreStarred() {
        assertThat(PublicText.masked("找我", "我叫王小明，电话139 1234 5678，邮箱wang@example.cn，三号楼2单元。", "")
                        .words())
                .isEqualTo("我叫**，电话***，邮箱***，三号楼2单元。");
    }

    @ParameterizedTest
    @CsvSource({
        "我叫王小明住三号楼, 我叫**住三号楼",
        "我叫买买提，住三号楼, 我叫**，住三号楼",
        "姓名：王小明 联系人张大明, 姓名：** 联系人**",
        "我是王浩。找我要押金, 我是**。找我要押金",
        "我是王浩的邻居, 我是**的邻居",
        "2026-11-23打过025-88001234, 2026-11-23打过***"
    })
    void whoSaysWhoTheyAreIsStarredAndNothingElseOfTheSentence(String words, String starred) {
        assertThat(PublicText.masked("路灯坏了", words, "").words()).isEqualTo(starred);
    }

    /** Sentences as they are written every day. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "菜场门口的路灯坏了三天。晚上看不清台阶，老人摔过一次。请派人来修。",
                "儿科夜门诊几点到几点。孩子晚上发烧，想知道社区卫生服务中心几点还有医生。",
                "早上五点就有装卸货的声音。楼下超市每天五点卸货，一家人睡不好。",
                "单元门口想加一段扶手。三号楼老人多，台阶高，下雨滑。",
                "开一张证明跑了三个地方。社区说街道开，街道说派出所开，最后说不用开了。",
                "文化馆的课能不能晚上也开。白天要上班，报不上。",
                "女孩高兴地说，18岁的王浩参军，小学生在施工现场外",
                "全国第一个，当地第一家食堂，自己经营食堂，自己经常去",
                "请按装配图施工，近200人，100余户，第11周六个班",
                "三四十人参加，其中港台客商五人。面积约30亩"
            })
    void whatNamesNobodyIsNotTouched(String words) {
        assertThat(PublicText.masked(words, words, "")).isEqualTo(new PublicText(words, words, ""));
    }

    @Test
    void behindWhichDoorSomebodyLivesIsLeftOut() {
        for (var place : List.of("河西社区3号楼2单元501室", "河西社区3号楼二单元", "河西社区3号楼 501", "河西社区3号楼门牌12")) {
            assertThat(PublicText.masked("路灯坏了", "三天了", place).place())
                    .as(place)
                    .isEqualTo("河西社区3号楼");
        }
        assertThat(PublicText.masked("路灯坏了", "三天了", "312国道望江菜场").place()).isEqualTo("312国道望江菜场");
    }
}
