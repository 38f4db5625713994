package org.huisheng.bench.reuse;

import java.util.Arrays;
import java.util.List;

/**
 * Overlapping windows of equal length over texts, numbered through all of them, with a MinHash
 * signature each. Immutable.
 */
final class Windows {

  static final int LENGTH = 60;
  static final int STEP = 30;

  private static final int SHINGLE = 3;

  /** Component of a window too short for a shingle. */
  private static final int UNSIGNED = Integer.MAX_VALUE;

  private final List<String> texts;

  /** Number of the first window of each text, and of none after the last. */
  private final int[] firsts;

  private final int components;
  private final int[] signatures;

  /**
   * @param multipliers odd, one for each number of a signature
   */
  Windows(List<String> texts, long[] multipliers) {
    this.texts = texts;
    this.components = multipliers.length;
    firsts = new int[texts.size() + 1];
    for (int i = 0; i < texts.size(); i++) {
      int windows = Math.max(1, (texts.get(i).length() - LENGTH + 2 * STEP - 1) / STEP);
      firsts[i + 1] = firsts[i] + windows;
    }
    signatures = new int[Math.multiplyExact(size(), components)];
    Arrays.fill(signatures, UNSIGNED);
    for (int window = 0; window < size(); window++) {
      sign(stretch(window), window * components, multipliers);
    }
  }

  private void sign(Stretch stretch, int at, long[] multipliers) {
    String text = texts.get(stretch.document());
    for (int i = stretch.start(); i + SHINGLE <= stretch.end(); i++) {
      long shingle =
          ((long) text.charAt(i) << 32) | ((long) text.charAt(i + 1) << 16) | text.charAt(i + 2);
      shingle = (shingle + 1) * 0x9E3779B97F4A7C15L;
      shingle ^= shingle >>> 32;
      for (int j = 0; j < multipliers.length; j++) {
        int hash = (int) ((shingle * multipliers[j]) >>> 32);
        signatures[at + j] = Math.min(signatures[at + j], hash);
      }
    }
  }

  int size() {
    return firsts[firsts.length - 1];
  }

  /** {@return where window number {@code window} lies} */
  Stretch stretch(int window) {
    int found = Arrays.binarySearch(firsts, window);
    int document = found >= 0 ? found : -found - 2;
    int start = (window - firsts[document]) * STEP;
    return new Stretch(document, start, Math.min(start + LENGTH, texts.get(document).length()));
  }

  /**
   * {@return a number that windows with the same {@code rows} components from {@code from} share}
   */
  int band(int window, int from, int rows) {
    int hash = 1;
    for (int i = 0; i < rows; i++) {
      hash = hash * 0x9E3779B1 + signatures[window * components + from + i];
      hash ^= hash >>> 15;
    }
    return hash;
  }

  /** {@return an estimate of the share of their shingles that two windows have in common} */
  double similarity(int one, int other) {
    int same = 0;
    for (int i = 0; i < components; i++) {
      int component = signatures[one * components + i];
      if (component != UNSIGNED && component == signatures[other * components + i]) {
        same++;
      }
    }
    return (double) same / components;
  }
}
