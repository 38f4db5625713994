package org.huisheng.lexicon;

import java.util.Set;
import org.huisheng.model.BodyKind;

/**
 * The last word of names that no list holds (市安全生产委员会).
 *
 * @param name as it stands in the canonical name
 * @param kind what sort of body it is
 * @param anchors how a name with this ending may begin
 * @param bare beginnings with which nothing need stand between (浙江大学)
 * @param neighbours what must not stand beside it
 */
public record BodyEnding(
    String name,
    BodyKind kind,
    Set<AnchorForm> anchors,
    Set<AnchorForm> bare,
    Neighbours neighbours) {
  public BodyEnding {
    anchors = Set.copyOf(anchors);
    bare = Set.copyOf(bare);
  }
}
