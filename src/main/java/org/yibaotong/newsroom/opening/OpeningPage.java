package org.yibaotong.newsroom.opening;

import java.util.List;
import org.yibaotong.text.worth.KeyPoints;

/**
 * What was made of the facts that were typed, ready to print.
 *
 * @param headlines to pick from
 * @param remark what is missing, or empty
 */
public record OpeningPage(KeyPoints facts, List<String> headlines, String remark) {}
