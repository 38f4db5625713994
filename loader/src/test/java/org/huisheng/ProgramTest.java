package org.huisheng;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgramTest {

  @Test
  void knowsItsVersion() {
    assertThat(Program.version()).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  void aRunNamesEveryRuleFileByItsDigest() {
    assertThat(Program.run().rules())
        .containsKey("huisheng.ttl")
        .allSatisfy((file, digest) -> assertThat(digest).hasSize(64));
    assertThat(Program.run().fingerprint()).isEqualTo(Program.run().fingerprint());
  }

  @Test
  void theCodeHasADigest() {
    assertThat(Program.code()).matches("[0-9a-f]{16}");
  }
}
