/**
 * What the JDK leaves to us: publishing whole folders, the run lock, bounded streams, hashes and
 * character sets. Internal: other rooms use it, users of saring as a library do not.
 */
package id.saring.io;
