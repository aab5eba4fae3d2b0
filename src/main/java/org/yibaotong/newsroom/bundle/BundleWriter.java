package org.yibaotong.newsroom.bundle;

import org.springframework.data.relational.core.mapping.Table;
import org.yibaotong.shared.PersonId;

/** Somebody whose words a bundle carries. */
@Table(schema = "newsroom", name = "bundle_writer")
record BundleWriter(PersonId personId) {}
