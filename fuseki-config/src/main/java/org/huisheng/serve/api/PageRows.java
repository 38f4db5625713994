package org.huisheng.serve.api;

import java.util.Iterator;
import java.util.OptionalLong;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.huisheng.serve.guard.Limit;
import org.huisheng.serve.guard.Limits;
import org.huisheng.serve.guard.Refusal;

/**
 * The rows of one page, counted as they are read. Behind them it is known whether there are more.
 */
final class PageRows implements Iterator<Binding> {

  private final RowSet rows;
  private final Paging paging;
  private final Limits limits;
  private long count;

  /**
   * @param rows of the page, and one more if there is one
   */
  PageRows(RowSet rows, Paging paging, Limits limits) {
    this.rows = rows;
    this.paging = paging;
    this.limits = limits;
  }

  RowSet rows() {
    return RowSetStream.create(rows.getResultVars(), this);
  }

  @Override
  public boolean hasNext() {
    if (!rows.hasNext()) {
      return false;
    }
    if (count < paging.size()) {
      return true;
    }
    if (paging.asked()) {
      return false;
    }
    throw Refusal.beyond(
        limits, Limit.ANSWER_ROWS, "take it page by page: page-size=1000&page=1, or restrict it");
  }

  @Override
  public Binding next() {
    count++;
    return rows.next();
  }

  long count() {
    return count;
  }

  /** {@return whether there is a page after this one; to be asked behind its last row} */
  boolean more() {
    return rows.hasNext();
  }

  /** {@return how many rows all pages have; empty where this one does not tell} */
  OptionalLong total() {
    boolean isPastTheEnd = count == 0 && paging.page() > 1;
    return more() || isPastTheEnd ? OptionalLong.empty() : OptionalLong.of(paging.before() + count);
  }
}
