package org.yibaotong.newsroom.plan;

/** What the one who was asked said (接不接). */
enum AssignmentAnswer {
    ACCEPTED,
    DECLINED
}
