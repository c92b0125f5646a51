/** Renders docs/benchmarks.md from bench/results/*.json; nothing in it is written by hand. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FullNamesResults, LinkResults, SingleNamesResults } from '../accuracy/results.ts';
import { type Measured, readResults } from '../results.ts';
import { fairnessSection, fullNamesSection, linkSection, singleNamesSection } from './sections.ts';
import { speedSection } from './speed.ts';

const FILE = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));

export function writeDocument(): void {
  const { names, 'full-names': fullNames, ...cases } = readResults<Measured>('accuracy');
  const links = Object.values(cases) as LinkResults[];
  const sections = [
    HEAD,
    linkSection(links),
    fairnessSection(links),
    singleNamesSection(names as SingleNamesResults | undefined),
    fullNamesSection(fullNames as FullNamesResults | undefined),
    speedSection('Speed', readResults('speed')),
    speedSection('Detector', readResults('detector')),
    speedSection('Biometrics', readResults('biometrics')),
    PEERS,
  ];
  writeFileSync(FILE, `${sections.filter((section) => section !== '').join('\n\n')}\n`);
}

const HEAD = `# Benchmarks

Made by \`npm run bench -- detector\`, \`npm run bench:accuracy\`, \`npm run bench:speed\` and
\`npm run bench:biometrics\` from \`bench/results/\`; not written by hand. Every peer ran
in the same run as we did, on the same rows and fields. *Default* is the threshold that a system proposes by itself,
*best* is the one that the truth would choose: the first is what a user gets. Nothing was trained on, or chosen by, a truth.`;

const PEERS = `## How the peers were set

- **Splink** (\`bench/peers/with_splink.py\`): one model made from the roles, nothing by file. Names together by
  Jaro-Winkler levels with term frequency and the swap of given and family name, dates by Splink's own comparison, numbers
  and telephones exact or one edit, postcode and e-mail levels, address and place by Jaro-Winkler with term frequency. Up
  to 16 blocking rules; up to 20,000 rows also given name, family name and date alone. u by random sampling, m by
  expectation maximisation in up to four sessions. Cells are romanised, lower-cased and stripped beforehand, dates brought
  to one form. Of two ordinary ways to compare names the one that did better on Febrl and fake_1000 was kept. Clusters are
  connected components.
- **nomenklatura** (\`bench/peers/with_nomenklatura.py\`): logic-v2 with its default weights and threshold 0.7, every pair compared.
- **any-ascii + Jaro-Winkler** (\`bench/accuracy/baseline.ts\`): what anyone would try first.

The difficulty of the generated files (\`bench/accuracy/generator\`) was chosen by Splink's best F1 at 100,000 rows alone.`;
