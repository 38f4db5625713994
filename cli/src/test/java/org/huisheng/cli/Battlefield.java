package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.huisheng.serve.guard.Limits;

/** Where attacks take place. Those of one kind are the tests of an interface below this one. */
interface Battlefield {

  PackagedServer server();

  Limits limits();

  Battle battle();

  Silence silence();

  /** {@return somebody whom the server does not yet know} */
  default Attacker attacker() {
    return Attacker.unknown(server().address());
  }

  /** {@return the status, and the code of a problem} */
  default String outcome(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() < 400) {
      return Integer.toString(answer.statusCode());
    }
    String code = Attacker.problem(answer);
    battle().saw(code);
    return answer.statusCode() + " " + code;
  }

  /** {@return the status of an answer that refuses} */
  default String refused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    return Integer.toString(answer.statusCode());
  }
}
