import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One file of Swagger UI. */
export interface SwaggerUiFile {
  type: string;
  body: string | Buffer;
}

const TYPES: Record<string, string> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

/** Reads a file of Swagger UI; undefined when the page does not need one of that name. */
export async function swaggerUiFile(name: string): Promise<SwaggerUiFile | undefined> {
  const type = TYPES[name];
  return type === undefined ? undefined : { type, body: await readFile(join(folder(), name)) };
}

/** The page: Swagger UI on /openapi.json. */
export function swaggerUiPage(title: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
    <link rel="icon" type="image/png" href="/docs/favicon-32x32.png" />
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script>
      SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true });
    </script>
  </body>
</html>
`;
}

/** Swagger UI comes with @nestjs/swagger, and is found from there. */
function folder(): string {
  const nestSwagger = createRequire(import.meta.url).resolve('@nestjs/swagger/package.json');
  return dirname(createRequire(nestSwagger).resolve('swagger-ui-dist/package.json'));
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
