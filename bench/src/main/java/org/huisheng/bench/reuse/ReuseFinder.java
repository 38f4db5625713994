package org.huisheng.bench.reuse;

import java.util.List;

/** Something that finds passages which several texts share. */
public interface ReuseFinder {

  /** {@return what the tables call it} */
  String name();

  /**
   * {@return the passages that any two of {@code texts} share}
   *
   * @param texts letters and digits only, in order of time; a text is known by its index
   */
  List<Match> find(List<String> texts);
}
