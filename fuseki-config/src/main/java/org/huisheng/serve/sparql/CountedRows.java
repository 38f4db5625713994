package org.huisheng.serve.sparql;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.huisheng.serve.guard.Limit;
import org.huisheng.serve.guard.Limits;
import org.huisheng.serve.guard.Refusal;

/** Rows up to what an answer may have; beyond that a refusal, or, if asked for, an end. */
final class CountedRows implements Iterator<Binding> {

  private final RowSet rows;
  private final Limits limits;
  private final boolean truncate;
  private long count;
  private boolean truncated;

  /**
   * @param truncate whether the client takes what there is
   */
  CountedRows(RowSet rows, Limits limits, boolean truncate) {
    this.rows = rows;
    this.limits = limits;
    this.truncate = truncate;
  }

  RowSet rows() {
    List<Var> columns = rows.getResultVars();
    return RowSetStream.create(columns, this);
  }

  @Override
  public boolean hasNext() {
    if (truncated || !rows.hasNext()) {
      return false;
    }
    if (count < limits.of(Limit.ANSWER_ROWS)) {
      return true;
    }
    if (!truncate) {
      throw Refusal.beyond(
          limits,
          Limit.ANSWER_ROWS,
          "add LIMIT and OFFSET, take /dump.nq.gz, or say truncate=true for the first rows as"
              + " JSON or XML");
    }
    truncated = true;
    return false;
  }

  @Override
  public Binding next() {
    count++;
    return rows.next();
  }

  long count() {
    return count;
  }

  boolean truncated() {
    return truncated;
  }
}
