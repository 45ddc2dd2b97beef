package org.mingjian.budget;

import java.util.List;
import org.mingjian.kernel.Sha256;
import org.mingjian.ledger.Trying;

/**
 * The finance bureau's spreadsheet of a year's payments, as it came.
 *
 * @param document where it is stored
 * @param name of the file
 */
public record BureauFile(Sha256 document, String name, List<String> headings, List<Trying.Row> rows) {}
