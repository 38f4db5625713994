package org.huisheng.serve.sparql;

import java.io.ByteArrayOutputStream;
import org.huisheng.serve.guard.Limit;
import org.huisheng.serve.guard.Limits;
import org.huisheng.serve.guard.Refusal;

/** Bytes of an answer, up to what an answer may have. */
public final class BoundedBuffer extends ByteArrayOutputStream {

  private final Limits limits;

  public BoundedBuffer(Limits limits) {
    this.limits = limits;
  }

  private void require(int more) {
    if (count + (long) more > limits.of(Limit.ANSWER_BYTES)) {
      throw Refusal.beyond(
          limits, Limit.ANSWER_BYTES, "add LIMIT, select fewer columns, or take /dump.nq.gz");
    }
  }

  @Override
  public synchronized void write(int one) {
    require(1);
    super.write(one);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) {
    require(length);
    super.write(bytes, from, length);
  }
}
