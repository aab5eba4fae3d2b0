package org.yibaotong.closure.policy;

import java.util.List;

/** On what a rule of a policy rests (根据什么). What is not known supports no rule. */
public enum Ground {
    /** 有服务功能. */
    SERVICES {
        @Override
        boolean holds(Known known, PolicyRule rule) {
            return known.services() >= rule.number("least");
        }
    },
    /** 影响大: by what is read. Followers alone mislead; a lottery brings them, and nobody reads. */
    READ_MUCH {
        @Override
        boolean holds(Known known, PolicyRule rule) {
            var each = known.readsEach();
            return each != null && each >= rule.number("reads");
        }
    },
    /** 运营好: up to date, and read by a share of those who follow. */
    WELL_RUN {
        @Override
        boolean holds(Known known, PolicyRule rule) {
            var silent = known.silentDays();
            var each = known.readsEach();
            var share = known.readPermille();
            return known.vetoes() == 0
                    && silent != null
                    && silent <= rule.number("days")
                    && each != null
                    && each >= rule.number("reads")
                    && share != null
                    && share >= rule.number("permille");
        }
    },
    /** 同平台重复: the same sponsor has another account there that more people follow. */
    DUPLICATE {
        @Override
        boolean holds(Known known, PolicyRule rule) {
            return !known.twinName().isEmpty();
        }
    },
    /** 有单项否决. */
    VETO {
        @Override
        boolean holds(Known known, PolicyRule rule) {
            return known.vetoes() >= rule.number("least");
        }
    },
    /** 长期不更新. */
    SILENT {
        @Override
        boolean holds(Known known, PolicyRule rule) {
            var silent = known.silentDays();
            return silent != null && silent >= rule.number("days");
        }
    },
    /** 这一层级. */
    TIER {
        @Override
        boolean holds(Known known, PolicyRule rule) {
            return List.of(rule.word("tiers").split("/")).contains(known.tier());
        }
    },
    /** 其他. */
    OTHERS {
        @Override
        boolean holds(Known known, PolicyRule rule) {
            return true;
        }
    };

    abstract boolean holds(Known known, PolicyRule rule);
}
