package org.huisheng.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {

  private static final Limits LIMITS =
      Limits.standard()
          .with(Limit.QUERY_BYTES, 60)
          .with(Limit.QUERY_NESTING, 3)
          .with(Limit.QUERY_UNIONS, 1);

  private static String reached(String text) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> QueryText.check(text, LIMITS));
    return refusal == null ? "" : refusal.code();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ ( [ ] ) }",
        "{ } { } { } { }",
        "{ '{{{{' }",
        "{ \"\"\"{\"{{{\"\"\" }",
        "{ '\\'{{{{' }",
        "{ # {{{{\n }",
        "{ <http://x/((((> }",
        "{ x:a\\'b } { }",
        "{ } union { }",
        "{ 'UNION' } UNION { 'union' }",
        ""
      })
  void whatIsWithinAStringACommentOrAnIriIsNotCounted(String text) {
    assertThat(reached(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{{{",
        "([{(",
        "{ ?a < 1 {{{ }",
        "{ <http://x/{{{> }",
        "{ x:a\\' {{{ ' }",
        "# '\n{{{{ '",
        "'' {{{{ ''",
        "{ \"a\\\\\" {{{ }"
      })
  void whatOnlyLooksHiddenIsCounted(String text) {
    assertThat(reached(text)).isEqualTo("query-nesting");
  }

  @Test
  void unionsAreCountedInAnyCase() {
    assertThat(reached("{} UNION {} uNiOn {}")).isEqualTo("query-unions");
  }

  @Test
  void lengthIsCountedInBytes() {
    assertThat(reached("总".repeat(20))).isEmpty();
    assertThat(reached("总".repeat(20) + "x")).isEqualTo("query-bytes");
  }
}
