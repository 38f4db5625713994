package org.huisheng.clean;

import java.util.List;

/**
 * Finds one kind of noise.
 *
 * <p>A pure function: the same view gives the same changes. Once they are made, the step finds
 * nothing more, and on an empty view it finds nothing. Safe for threads.
 */
interface CleaningStep {

  /**
   * {@return what should be changed, ascending and without overlap}
   *
   * @param view the text as the steps before left it; line ends are {@code \n} once {@link
   *     InvisibleCharacters} has run
   */
  List<Change> changes(String view);
}
