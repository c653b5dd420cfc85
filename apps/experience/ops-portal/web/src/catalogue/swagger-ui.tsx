import { Paper } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Loaded } from '../ui/loaded.js';
import { type Contract, useContract } from './contract-query.js';
import './swagger-ui.css';

const FILES = '/api/catalogue/docs';

type Bundle = (options: { spec: unknown; domNode: HTMLElement; supportedSubmitMethods: string[] }) => unknown;

/** Swagger UI on the contract. It only reads: calls are made from where the caller lives. */
export function SwaggerUi({ name }: { name: string }) {
  const contract = useContract(name);
  const bundle = useQuery({ queryKey: ['swagger-ui'], queryFn: loadBundle, staleTime: Infinity });
  return (
    <Loaded query={bundle} what="Swagger UI">
      {(load) => (
        <Loaded query={contract} what="the contract">
          {(document) => <Rendered bundle={load.bundle} contract={document} />}
        </Loaded>
      )}
    </Loaded>
  );
}

/** Swagger UI has light colours alone. */
function Rendered({ bundle, contract }: { bundle: Bundle; contract: Contract }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Nothing is sent from here, so that there is no server to choose.
    if (place.current)
      bundle({ spec: { ...contract, servers: [] }, domNode: place.current, supportedSubmitMethods: [] });
  }, [bundle, contract]);
  return (
    <Paper bg="white" c="black" withBorder>
      <div ref={place} className="readable-swagger-ui" />
    </Paper>
  );
}

/** Its script puts a global in place, which is how it is distributed. */
async function loadBundle(): Promise<{ bundle: Bundle }> {
  await Promise.all([
    added('link', (link) => Object.assign(link, { rel: 'stylesheet', href: `${FILES}/swagger-ui.css` })),
    added('script', (script) => Object.assign(script, { src: `${FILES}/swagger-ui-bundle.js` })),
  ]);
  return { bundle: (window as unknown as { SwaggerUIBundle: Bundle }).SwaggerUIBundle };
}

function added<Name extends 'link' | 'script'>(
  name: Name,
  prepare: (element: HTMLElementTagNameMap[Name]) => void,
): Promise<void> {
  return new Promise((loaded, failed) => {
    const element = document.createElement(name);
    prepare(element);
    element.onload = () => loaded();
    element.onerror = () => failed(new Error('Swagger UI cannot be loaded now.'));
    document.head.append(element);
  });
}
