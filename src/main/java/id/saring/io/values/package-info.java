/**
 * Values of saring as bytes, for the way between machines that run the same build of it, and for
 * what one run puts aside on the disk. Nothing that is written so outlives its run: there is no
 * promise to another version.
 */
package id.saring.io.values;
