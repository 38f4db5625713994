package org.huisheng.link.reuse;

import java.util.Arrays;

/** Numbers one after another, without boxes. Not safe for threads. */
final class IntList {

  private int[] items = new int[64];
  private int size;

  void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size * 2);
    }
    items[size++] = item;
  }

  int get(int i) {
    return items[i];
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }
}
