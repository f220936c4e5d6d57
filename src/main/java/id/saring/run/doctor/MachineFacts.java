package id.saring.run.doctor;

import java.time.LocalDate;

/**
 * What the machine says of itself, handed in so that the checks are pure.
 *
 * @param java feature version of the running Java, such as 17
 * @param heapBytes most memory that this Java may take
 * @param fileNames charset in which the system hands file names over
 * @param locale language and country, as the system says
 * @param today the day on this machine
 */
public record MachineFacts(
    int java, long heapBytes, String fileNames, String locale, LocalDate today) {}
