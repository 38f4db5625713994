package org.huisheng;

/** Told how far a load has come. Implementations are safe for threads. */
public interface Progress {

  /** Tells nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(String step, int total) {}

        @Override
        public void advance() {}

        @Override
        public void end() {}
      };

  /**
   * A step begins.
   *
   * @param step its name for a person
   * @param total how often {@link #advance} will be called
   */
  void begin(String step, int total);

  /** One part of the step is done. */
  void advance();

  /** The step is over. */
  void end();
}
