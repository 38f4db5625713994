package org.huisheng.model;

/** How a document is sent to somebody. */
public enum AddresseeKind implements Notation {
  /** 主送. */
  MAIN,
  /** 抄送. */
  COPY,
  /** 抄报. */
  REPORT
}
