package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.huisheng.Pipeline;
import org.huisheng.Progress;
import org.huisheng.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the launcher does when the server's memory is exhausted all the same. A {@code java} of ours
 * plays that, as Java itself ends then: with 3.
 */
@Timeout(180)
class SupervisorIT {

  @TempDir Path folder;

  private Path store;

  @BeforeEach
  void loadANotice() throws Exception {
    Path notice = folder.resolve("notice.txt");
    Files.writeString(notice, "江北市总工会关于开展竞赛的通知\n", StandardCharsets.UTF_8);
    store = folder.resolve("store");
    new Pipeline(1, Progress.NONE).load(new Store(store), List.of(notice));
  }

  /** {@return a JDK whose {@code java} ends {@code times} times with 3 before it serves} */
  private Map<String, String> dying(int times) throws Exception {
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        deaths='%s'
        case "$*" in
          *' serve '*)
            if [ "$(wc -l < "$deaths")" -lt %d ]; then
              echo died >> "$deaths"
              exit 3
            fi ;;
        esac
        exec '%s/bin/java' "$@"
        """
            .formatted(
                Files.createFile(folder.resolve("deaths")), times, System.getProperty("java.home")),
        StandardCharsets.UTF_8);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return Map.of("JAVA_HOME", folder.resolve("jdk").toString());
  }

  @Test
  void aServerThatDiedIsStartedAgainAndStillEndsOnASignal() throws Exception {
    try (PackagedServer server = PackagedServer.start(store, dying(2))) {
      HttpResponse<String> answer = Attacker.unknown(server.address()).ask("ASK {}");

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(server.errors()).contains("started again (1)", "started again (2)");
      assertThat(server.end()).isEqualTo(ExitCode.TERMINATED.code());
      assertThat(store.resolve("server.json")).doesNotExist();
    }
  }

  @Test
  void oneThatDiesAgainAndAgainIsGivenUpWithItsRemedy() throws Exception {
    Path errors = folder.resolve("errors");
    Process launcher = PackagedServer.launch(store, errors, dying(100));

    assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(launcher.exitValue()).isEqualTo(3);
    assertThat(errors).content(StandardCharsets.UTF_8).contains("HUISHENG_OPTS=-Xmx4g");
  }
}
