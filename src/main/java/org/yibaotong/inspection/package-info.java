/** The inspection (检查): accounts and websites of the ledger are judged by indicators (指标) that are data, what is found is a finding (问题)
 * with the rule and the facts it rests on, and the unit may dispute it (申诉). What is not known is neither a failure nor a pass. */
@ApplicationModule(
        allowedDependencies = {
            "register",
            "citizens::contact",
            "identity",
            "notices",
            "files",
            "fetch",
            "sheets",
            "papers",
            "text",
            "shared",
            "web",
            "example"
        })
@NullMarked
package org.yibaotong.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
