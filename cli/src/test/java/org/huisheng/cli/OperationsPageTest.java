package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What operators read about the command line agrees with it. */
class OperationsPageTest {

  private static final Path DOCS = Path.of(System.getProperty("huisheng.root"), "docs");

  /** A command that is to be typed, with its first word. */
  private static final Pattern TYPED = Pattern.compile("(?:\\./|/opt/huisheng/)huisheng ([a-z]+)");

  private static String page(String name) throws IOException {
    return Files.readString(DOCS.resolve(name), StandardCharsets.UTF_8);
  }

  static Stream<String> optionsOfServe() {
    return CommandSpec.forAnnotatedObject(new ServeCommand()).options().stream()
        .map(OptionSpec::longestName);
  }

  @ParameterizedTest
  @MethodSource("optionsOfServe")
  void everyOptionOfServeIsExplained(String option) throws IOException {
    assertThat(page("operations.md")).containsPattern("`" + option + "[ `]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"operations.md", "threat-model.md", "deploy/huisheng.service"})
  void everyCommandThereIs(String page) throws IOException {
    Set<String> commands =
        Arrays.stream(Huisheng.class.getAnnotation(Command.class).subcommands())
            .map(command -> command.getAnnotation(Command.class).name())
            .collect(Collectors.toSet());

    assertThat(TYPED.matcher(page(page)).results().map(typed -> typed.group(1)))
        .allSatisfy(typed -> assertThat(commands).contains(typed));
  }

  @Test
  void theUnitStartsAgainAfterWhatMayPassAndNotAfterAWrongCommandLine() throws IOException {
    String unit = page("deploy/huisheng.service");

    assertThat(unit)
        .contains("RestartPreventExitStatus=" + ExitCode.USAGE.code() + "\n")
        .contains(
            "SuccessExitStatus=%d %d\n"
                .formatted(ExitCode.INTERRUPTED.code(), ExitCode.TERMINATED.code()));
    String start =
        unit.lines().filter(line -> line.startsWith("ExecStart=")).findFirst().orElseThrow();
    Set<String> known = optionsOfServe().collect(Collectors.toSet());
    assertThat(Pattern.compile("--[a-z-]+").matcher(start).results().map(each -> each.group()))
        .isNotEmpty()
        .allSatisfy(option -> assertThat(known).contains(option));
  }
}
