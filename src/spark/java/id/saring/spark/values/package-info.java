/**
 * Values of saring as bytes, for the way between machines that run the same build of it. Nothing
 * that is written so is kept: there is no promise to another version.
 */
package id.saring.spark.values;
