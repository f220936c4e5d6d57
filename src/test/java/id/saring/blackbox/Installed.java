package id.saring.blackbox;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The real program as an installed one, for tests that need a process of its own. */
final class Installed {

  private Installed() {}

  /** Copies the scripts that start it, as a source tree has them. */
  static void scripts(Path program) throws IOException {
    scripts(program, "scripts");
  }

  /** Copies the scripts that start it into this folder of the program. */
  static void scripts(Path program, String name) throws IOException {
    for (String script :
        new String[] {"nightly", "saring", "java-night.options", "java-short.options"}) {
      Path copy = program.resolve(name).resolve(script);
      Files.createDirectories(copy.getParent());
      Files.copy(Path.of("scripts").resolve(script), copy);
      Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /** Makes a jar that holds nothing but where the classes under test lie. */
  static void jar(Path program) throws IOException {
    Path jar = program.resolve("saring.jar");
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, "id.saring.cli.Saring");
    main.put(
        Attributes.Name.CLASS_PATH,
        Stream.of(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"))
                    .split(File.pathSeparator))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" ")));
    try (OutputStream out = Files.newOutputStream(jar)) {
      new JarOutputStream(out, manifest).close();
    }
  }
}
