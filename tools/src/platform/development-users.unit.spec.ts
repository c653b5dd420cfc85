import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { developmentUsers, personScopes, SERVICE_SCOPES } from './development-users.js';
import { workspaceRoot } from './workspace.js';

describe('the people of a developer’s machine', () => {
  const contracts = join(workspaceRoot, 'openapi');
  const offered = readdirSync(contracts)
    .filter((folder) => folder.startsWith('experience-'))
    .flatMap((folder) => scopesOf(parse(readFileSync(join(contracts, folder, 'v1.yaml'), 'utf8')) as Contract));
  const scopesOfUser = (name: string) => developmentUsers.find((user) => user.name === name)!.scopes;

  it('may, all together, use every operation of the experience APIs that is not for services alone', () => {
    expect(personScopes).toEqual(expect.arrayContaining(offered.filter((scope) => !SERVICE_SCOPES.includes(scope))));
    expect(scopesOfUser('Adam Nowak')).toEqual(personScopes);
  });

  it('may never announce opportunities or act in the name of others', () => {
    for (const { scopes } of developmentUsers) {
      for (const scope of SERVICE_SCOPES) expect(scopes).not.toContain(scope);
    }
  });

  it('may all see everything, and the viewer nothing more', () => {
    const read = personScopes.filter((scope) => scope.endsWith(':read'));
    for (const { scopes } of developmentUsers) expect(scopes).toEqual(expect.arrayContaining(read));
    expect(scopesOfUser('Vera Lindqvist')).toEqual(read);
  });

  it('include two who may activate rules, and finance who may not', () => {
    for (const name of ['Ines Duarte', 'Marta Kowalska']) expect(scopesOfUser(name)).toContain('decisions:activate');
    expect(scopesOfUser('Felix Moreau')).not.toContain('decisions:activate');
  });
});

interface Contract {
  paths: Record<string, Record<string, { security?: Record<string, string[]>[] }>>;
}

function scopesOf({ paths }: Contract): string[] {
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  return operations.flatMap(({ security = [] }) => security.flatMap((way) => Object.values(way).flat()));
}
