package org.yibaotong.web;

import java.util.List;
import org.yibaotong.shared.Actor;

/** A feature's entries in the desk's menu, for one person. */
public interface MenuSource {

    List<MenuItem> menu(Actor actor);
}
