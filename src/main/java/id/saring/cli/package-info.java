/**
 * The command line: the only room with picocli, standard streams and {@code System.exit}. A command
 * understands what was typed, hands plain values to the rooms on the left and prints what came
 * back.
 */
package id.saring.cli;
