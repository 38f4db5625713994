package org.huisheng.link.echo;

import java.util.List;
import org.huisheng.model.EntityKey;
import org.huisheng.model.ShelfScope;

/**
 * A shelf and the bodies that are asked about every directive on it.
 *
 * @param scope the shelf
 * @param bodies in the order of the observations
 */
public record ShelfRoster(ShelfScope scope, List<EntityKey> bodies) {
  public ShelfRoster {
    bodies = List.copyOf(bodies);
  }
}
