package org.huisheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.huisheng.Tracing;
import org.huisheng.model.SourceFile;
import org.huisheng.read.SourceReader;
import org.huisheng.trace.Trace;
import org.huisheng.trace.TraceHtml;
import org.huisheng.trace.TraceJson;
import org.huisheng.trace.TraceText;
import org.huisheng.trace.Tracer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code trace FILE}. */
@Command(
    name = "trace",
    description = {
      "Show which documents and directives a draft echoes 溯源, passage by passage.",
      "The draft is not stored. Shared wording is not proof of descent."
    })
final class TraceCommand implements Callable<Integer> {

  /** What a person or a program wants to read. */
  enum Format {
    table,
    json,
    html
  }

  @ParentCommand private Huisheng root;
  @Mixin private StoreOption store;

  @Parameters(paramLabel = "FILE", description = "The draft, or - for standard input.")
  private Path file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json or html (default: table).")
  private Format format;

  @Override
  public Integer call() throws IOException {
    SourceFile draft = new SourceReader().read(file);
    Tracer tracer = Tracing.open(store.current());
    long before = System.nanoTime();
    Trace trace = tracer.trace(draft.text());
    double seconds = (System.nanoTime() - before) / 1e9;
    root.out()
        .print(
            switch (format) {
              case table -> TraceText.of(trace);
              case json -> TraceJson.of(trace) + "\n";
              case html -> TraceHtml.of(trace);
            });
    root.err()
        .printf(Locale.ROOT, "compared with %d documents in %.2f s%n", trace.texts(), seconds);
    return ExitCode.DONE.code();
  }
}
