import type { DescribedFile } from './described-file';
import type { ApiSite } from './parts/site';

const specification = 'https://docs.openreferral.org/';

/** What a reader has to know of the specification's objects; their schemas are the specification's. */
const object = (name: string) => ({
  type: 'object',
  description: `A ${name} of the Human Services Data Specification 3, as its schema says.`,
  externalDocs: { description: 'The specification.', url: specification },
});

const count = { type: 'integer' };
const yes = { const: true };

/** The specification's Page: a list and what there is of it. */
const page = {
  type: 'object',
  properties: {
    total_items: count,
    total_pages: count,
    page_number: count,
    size: count,
    first_page: yes,
    last_page: yes,
    empty: { type: 'boolean' },
    contents: { type: 'array', items: object('service') },
  },
  required: ['empty', 'contents'],
};

/** The files that follow the Human Services Data Specification. */
export function hsdsFiles({
  hsdsOrganization,
  hsdsServices,
}: ApiSite['files']): readonly DescribedFile[] {
  const json = { identifiers: null, mediaType: 'application/json', schema: null } as const;
  return [
    {
      ...json,
      operation: 'get-hsds-services',
      description: `Every confirmed contact for the public as a service of the Human Services Data Specification 3 (${specification}), all on one page. The last day of each is in its attribute "validThrough".`,
      address: () => hsdsServices,
      shape: page,
    },
    {
      ...json,
      operation: 'get-hsds-organization',
      description: `The organisation as the Human Services Data Specification 3 has it (${specification}).`,
      address: () => hsdsOrganization,
      shape: object('organization'),
    },
  ];
}
