package id.saring.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything a command has to do with the world, handed in, so that tests need no process.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param interactive whether a person watches standard error
 * @param columns width of the terminal that standard output goes to, in cells; 0 if it is none
 * @param clock the time
 * @param locale language of the user
 * @param workingFolder where relative paths begin
 * @param installation folder of the program, beside which its lexicon lies, if known
 */
record Terminal(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    boolean interactive,
    int columns,
    Clock clock,
    Locale locale,
    Path workingFolder,
    Optional<Path> installation) {}
