/** Ends with 1 unless the tag, the version, the changelog and the repository agree. */
import { readFileSync } from 'node:fs';
import process from 'node:process';

const { version, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const { GITHUB_REF_NAME: tag, GITHUB_REPOSITORY: running } = process.env;
const url = typeof repository === 'string' ? repository : (repository?.url ?? '');

const faults = [
  ...(url === '' ? ['package.json names no repository: set "repository" to the one that publishes'] : []),
  ...(url !== '' && running !== undefined && !url.includes(running)
    ? [`package.json names ${url}, this runs in ${running}`]
    : []),
  ...(tag !== undefined && tag !== `v${version}` ? [`the tag is ${tag}, package.json says ${version}`] : []),
  ...(changelog.includes(`## [${version}]`) ? [] : [`CHANGELOG.md has no section for ${version}`]),
];
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
