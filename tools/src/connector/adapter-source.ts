import type { KitPort, PortMember } from './kit-port.js';
import type { VendorNames } from './vendor-names.js';

/** The class of an adapter that has all its port asks for, none of it written yet. */
export function adapterSource(
  { pascal, vendor, title }: VendorNames,
  { name, file, members, imports }: KitPort,
): string {
  const place = `libs/connectors/${vendor}/src/${vendor}-${file}.ts`;
  return [
    ...[...imports]
      .filter(([, names]) => names.length > 0)
      .map(([module, names]) => `import type { ${names.join(', ')} } from '${module}';`),
    `import type { ${pascal}Client } from './${vendor}-client.js';`,
    `import { notWrittenYet } from './not-written-yet.js';`,
    '',
    `/** {@link ${name}} on ${title}. */`,
    `export class ${pascal}${name} implements ${name} {`,
    `  constructor(private readonly client: ${pascal}Client) {}`,
    ...members.flatMap((member) => ['', ...memberSource(member, place)]),
    '}',
    '',
  ].join('\n');
}

function memberSource({ name, parameters, type }: PortMember, place: string): string[] {
  const fails = `throw notWrittenYet('${place}: ${name}');`;
  if (!parameters) return [`get ${name}(): ${type} {`, fails, '}'];
  // The underscore says that a parameter is not used, which lint would complain of.
  const list = parameters.map((parameter) => `_${parameter.name}: ${parameter.type}`).join(', ');
  return [`async ${name}(${list}): ${type} {`, fails, '}'];
}
