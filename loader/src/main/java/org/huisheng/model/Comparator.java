package org.huisheng.model;

/** How a quantity bounds what it measures. */
public enum Comparator implements Notation {
  /** 不少于, 以上. */
  AT_LEAST,
  /** 不超过, 以内. */
  AT_MOST,
  /** Exactly. */
  EQUAL,
  /** 左右, 约. */
  ABOUT
}
