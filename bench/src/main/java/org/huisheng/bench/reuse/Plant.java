package org.huisheng.bench.reuse;

/**
 * A passage that the generator copied from one document into a later one.
 *
 * @param source where it was taken
 * @param target where it went, as it stands there after editing
 * @param editing what was done to it on the way
 */
public record Plant(Stretch source, Stretch target, Editing editing) {

  /**
   * @throws IllegalArgumentException when the source is not before the target
   */
  public Plant {
    if (source.document() >= target.document()) {
      throw new IllegalArgumentException("copied backwards: " + source + " to " + target);
    }
  }

  boolean isPopular() {
    return editing == Editing.POPULAR;
  }
}
