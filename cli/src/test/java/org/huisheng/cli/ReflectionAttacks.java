package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts and headers that a server is to send back as if they were its own. */
interface ReflectionAttacks extends Battlefield {

  @ParameterizedTest
  @ValueSource(strings = {"callback", "stylesheet", "force-accept"})
  default void noParameterIsReflected(String name) throws Exception {
    String asked = "query=ASK%7B%7D&" + name + "=%3Cscript%3Ealert(1)%3C/script%3E";

    HttpResponse<String> byGet = attacker().get("sparql?" + asked);
    HttpResponse<String> byForm =
        attacker().post("sparql", "application/x-www-form-urlencoded", asked);

    assertThat(outcome(byGet)).isEqualTo("400 parameter");
    assertThat(outcome(byForm)).isEqualTo("400 parameter");
    assertThat(byGet.body() + byForm.body()).doesNotContain("<script>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sparql?query=SELECT%20%3Cscript%3E",
        "sparql?query=ASK%7B%7D&output=%3Cscript%3Ealert(1)%3C/script%3E",
        "sparql?query=ASK%7B%7D&x=%0d%0aSet-Cookie:%20a=b",
        "sparql?query=ASK%7B%7D&output=json%0d%0aSet-Cookie:%20a=b",
        "api/queries/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "api/queries/find-by-name?%3Cscript%3E=1",
        "versions/%3Cscript%3E/sparql",
        "health/%3Cscript%3E",
        "id/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "%3Cscript%3Ealert(1)%3C/script%3E"
      })
  default void whatIsSentComesBackNeitherAsPageNorAsHeader(String path) throws Exception {
    HttpResponse<String> answer = attacker().get(path);

    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    if (answer.headers().firstValue("Content-Type").orElse("").contains("html")) {
      assertThat(answer.body()).doesNotContain("<script>alert");
    }
  }
}
