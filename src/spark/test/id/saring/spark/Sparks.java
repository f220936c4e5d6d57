package id.saring.spark;

import org.apache.spark.SparkConf;

/** Small Sparks for tests, without a web page and quiet. */
final class Sparks {

  private Sparks() {}

  /** Four threads of this process. */
  static SparkConf local() {
    return quiet().setMaster("local[4]");
  }

  static SparkConf quiet() {
    return new SparkConf(false)
        .setAppName("saring-test")
        .set("spark.ui.enabled", "false")
        .set("spark.log.level", "ERROR")
        .set("spark.driver.host", "127.0.0.1")
        .set("spark.driver.bindAddress", "127.0.0.1")
        .set("spark.hadoop.fs.uji.impl", FarFiles.class.getName())
        .set("spark.hadoop.fs.uji.impl.disable.cache", "true");
  }
}
