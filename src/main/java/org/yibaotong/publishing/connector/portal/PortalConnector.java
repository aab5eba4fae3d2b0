package org.yibaotong.publishing.connector.portal;

import org.springframework.stereotype.Component;
import org.yibaotong.publishing.connector.Channel;
import org.yibaotong.publishing.connector.Connector;
import org.yibaotong.publishing.connector.Receipt;
import org.yibaotong.publishing.connector.Release;
import org.yibaotong.publishing.connector.WithdrawalOrder;

/** The way to the portal: one row of our own, so it answers at once. */
@Component
class PortalConnector implements Connector {

    private final ArticleDesk articles;

    PortalConnector(ArticleDesk articles) {
        this.articles = articles;
    }

    @Override
    public Channel channel() {
        return Channel.PORTAL;
    }

    @Override
    public Receipt publish(Release release) {
        return new Receipt.Published(address(articles.put(release)), "已在门户发布。");
    }

    @Override
    public Receipt correct(Release release) {
        return new Receipt.Published(address(articles.put(release)), "门户上已换成第" + release.edition() + "版。");
    }

    @Override
    public Receipt withdraw(WithdrawalOrder withdrawal) {
        articles.takeDown(withdrawal);
        return new Receipt.TakenDown("门户上已撤下，原地址留下标题、日期和撤稿原因。");
    }

    private static String address(long number) {
        return "/news/" + number;
    }
}
