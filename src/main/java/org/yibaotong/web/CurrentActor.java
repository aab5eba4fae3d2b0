package org.yibaotong.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.yibaotong.shared.Actor;

/** Knows who sent a request. Implemented where people sign in. */
public interface CurrentActor {

    Optional<Actor> of(HttpServletRequest request);
}
