package org.yibaotong.archive.shown;

import org.yibaotong.archive.ArchiveId;
import org.yibaotong.archive.content.PageAddress;
import org.yibaotong.archive.kept.PageRow;
import org.yibaotong.web.Times;

/** One page in the list everybody reads. */
public record ShownRow(String title, String address, String url, String kept) {

    static ShownRow of(ArchiveId archive, PageRow page) {
        return new ShownRow(
                page.title().isBlank() ? page.address() : page.title(),
                page.address(),
                new PageAddress(page.address()).in(archive),
                Times.day(page.fetchedAt()));
    }
}
