package org.huisheng.serve.guard;

import java.math.BigDecimal;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * What one query may still make. Belongs to the thread that runs the query.
 *
 * <p>Time alone does not bound a query: by doubling a text or a number thirty times it fills any
 * heap within the time of a few calls.
 */
final class Allowance {

  /** Shorter texts are left to the garbage collector and the watch over the heap. */
  private static final int LONG_TEXT = 4096;

  /** Bits of a decimal's place; a digit takes 3.3. */
  private static final long BITS_OF_PLACE = 4;

  private final Limits limits;
  private final Ending ending;
  private final ValueBounds values;
  private long characters;
  private long steps;
  private int variables;

  Allowance(Limits limits, Ending ending) {
    this.limits = limits;
    this.ending = ending;
    this.values = new ValueBounds(limits);
    this.characters = limits.of(Limit.TEXT_TOTAL);
    this.steps = limits.of(Limit.PATH_STEPS);
  }

  Limits limits() {
    return limits;
  }

  /** {@return what values may come into the query} */
  ValueBounds values() {
    return values;
  }

  /** {@return what ends the query} */
  Ending ending() {
    return ending;
  }

  /** {@return a variable that nobody can write, and that is no other's} */
  Var freshVariable() {
    return Var.alloc(ARQConstants.allocVarMarker + "key" + variables++);
  }

  /** Looks whether there is time left: a row can be worked on for minutes. */
  void look() {
    ending.look();
  }

  /** Counts one step of a property path. */
  void step() {
    ending.look();
    if (--steps < 0) {
      throw Refusal.beyond(
          limits, Limit.PATH_STEPS, "bind one end of the path, or narrow its properties");
    }
  }

  /**
   * Looks at a text before it is worked on.
   *
   * @param length characters that it would have
   */
  void requireShort(long length) {
    if (length > limits.of(Limit.TEXT_CHARACTERS)) {
      throw Refusal.beyond(limits, Limit.TEXT_CHARACTERS, "work on shorter texts");
    }
  }

  /** Counts a text that was made. */
  void make(long length) {
    requireShort(length);
    if (length > LONG_TEXT) {
      gather(length);
    }
  }

  /** Counts what a group collects. */
  void gather(long length) {
    characters -= length;
    if (characters < 0) {
      throw Refusal.beyond(
          limits, Limit.TEXT_TOTAL, "concatenate less, or fetch the rows and join them yourself");
    }
  }

  /** Looks at what a sum, a product or a quotient is made of. */
  void requireSmall(NodeValue one, NodeValue other) {
    requireBits(bits(one) + bits(other));
  }

  /** Looks at the size of a number before it is made. */
  void requireBits(long bits) {
    if (bits > limits.of(Limit.NUMBER_BITS)) {
      throw Refusal.beyond(limits, Limit.NUMBER_BITS, "use xsd:double");
    }
  }

  /**
   * {@return how many bits the digits of {@code number} take when they are written out; 0 when it
   * is not exact} A decimal far behind the point has few bits and many digits: 0.1 multiplied
   * thirty times by itself filled the heap (measured).
   */
  static long bits(NodeValue number) {
    if (number.isInteger()) {
      return number.getInteger().bitLength();
    }
    if (number.isDecimal()) {
      BigDecimal decimal = number.getDecimal();
      return decimal.unscaledValue().bitLength() + BITS_OF_PLACE * Math.abs((long) decimal.scale());
    }
    return 0;
  }

  /** {@return the characters of {@code value} as a text} */
  static int length(NodeValue value) {
    return value.asNode().isLiteral()
        ? value.asNode().getLiteralLexicalForm().length()
        : value.asString().length();
  }
}
