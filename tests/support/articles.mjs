// Texts for the tests, all of our own writing.
import { readFileSync } from "node:fs";

export const HARBOUR = `Ferry strike called off

Ana Torres, the harbour master of Port Ansel, said on Tuesday that the ferries would sail again.

“We start at six in the morning,” she told Radio Costa. “Nobody will be left on the quay.”

The strike had lasted three days. Crews from the union Deckhands United stopped work on Saturday, and Great Morrow was cut off.

According to the shipping company Northline, 4,000 travellers were affected.
`;

export const UNDATED = `Port Ansel will vote on the bridge, mayor says

Mayor Helen Okafor said on Monday that the vote would be held next week. “The people decide,” she said.
`;

/** Text of about `bytes` bytes: the article over and over, as a long paste of many articles would be. */
export const long = (bytes) => HARBOUR.repeat(Math.ceil(bytes / Buffer.byteLength(HARBOUR))).slice(0, bytes);

/** Five reports of one event, as if translated: {source, published, text}. */
export const EVENT = [
  ["f01", "Meridian", "2023-06-13"], ["f02", "Varna Courier", "2023-06-14"], ["f03", "Yangtze Observer", "2023-06-14"],
  ["f04", "Baghdad Daily", "2023-06-14"], ["f05", "Le Matin du Lac", "2023-06-13"],
].map(([name, source, published]) => ({ source, published, text: readFileSync(new URL(`./event/${name}.txt`, import.meta.url), "utf8") }));
