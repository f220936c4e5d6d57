/**
 * What Hadoop reaches (hdfs, s3a …) as paths of the JDK, read only: so the same walk, the same
 * containers and the same readers work on it as on the files of this machine.
 */
package id.saring.spark.hadoop;
