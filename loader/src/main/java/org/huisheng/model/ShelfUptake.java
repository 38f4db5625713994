package org.huisheng.model;

import java.util.List;

/**
 * How the bodies of one shelf took up directives.
 *
 * @param scope the shelf
 * @param roster the bodies expected on it
 * @param observations one for each of the roster and each directive asked about
 * @param leftOut how many directives were not asked about, because they are too many
 */
public record ShelfUptake(
    ShelfScope scope, List<EntityKey> roster, List<Uptake> observations, int leftOut) {
  public ShelfUptake {
    roster = List.copyOf(roster);
    observations = List.copyOf(observations);
  }
}
