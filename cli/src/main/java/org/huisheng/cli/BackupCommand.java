package org.huisheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huisheng.store.StoreVersion;
import org.huisheng.store.backup.Backup;
import org.huisheng.store.backup.Existing;
import org.huisheng.store.backup.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code backup FILE.zip}. */
@Command(
    name = "backup",
    description = {
      "Write a version of the store into one zip file 备份, from which restore makes it again.",
      "It holds the quads, the documents and what persons decided, with the SHA-256 of each. Loads"
          + " and servers go on meanwhile. The same version gives the same bytes."
    })
final class BackupCommand implements Callable<Integer> {

  @ParentCommand private Huisheng root;
  @Mixin private StoreOption store;

  @Parameters(paramLabel = "FILE.zip", description = "Is there whole or not at all.")
  private Path file;

  @Option(
      names = "--version",
      paramLabel = "N",
      description = "A version that `versions` lists (default: the current one).")
  private Optional<Integer> number;

  @Option(names = "--force", description = "Replace FILE.zip if it exists.")
  private boolean force;

  @Option(
      names = "--no-verify",
      description = "Do not read the file again and hold it to its manifest.")
  private boolean unverified;

  @Override
  public Integer call() throws IOException {
    StoreVersion version = store.version(number);
    requirePlace();
    Existing existing = force ? Existing.REPLACED : Existing.KEPT;
    Backup backup = new Backup(store.store());
    Manifest written =
        unverified
            ? backup.writeUnverified(version, file, existing)
            : backup.write(version, file, existing);
    root.out()
        .println(
            String.format(
                Locale.ROOT,
                "backed up version %d to %s: %,d quads, %,d files, %,d bytes, %s",
                written.version(),
                file,
                written.quads(),
                written.entries().size(),
                Files.size(file),
                unverified ? "not verified" : "verified"));
    return ExitCode.DONE.code();
  }

  private void requirePlace() {
    if (Files.exists(file) && !force) {
      throw new UsageException(file + " exists; choose another name, or --force to replace it");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
      throw new UsageException(
          file + " cannot be written; name a file in a folder that exists, such as backup.zip");
    }
  }
}
